# Figures of groups by R, to hold those of Cohorts against.
#
#   Rscript cohorts.R cohorts-rows.csv > cohorts-expected.csv
#
# Rows: school, need, provision, value (empty: no result). For each combination of the three and each total over them ("(all)"):
# mean, Student's 95 % interval and sd (stats::t.test, stats::sd), quantiles of type 7 (stats::quantile), the median, and the
# share at or above 90. Made with R 4.2.2; nothing but base R.
rows <- read.csv(commandArgs(trailingOnly = TRUE)[1], colClasses = c("character", "character", "character", "numeric"),
                 na.strings = "")
rows$need[is.na(rows$need)] <- "(not known)"
number <- function(x) ifelse(is.na(x), "", sprintf("%.17g", x))
cat("school,need,provision,rows,results,mean,low,high,sd,q1,median,q3,share\n")
for (bits in 0:7) {
  keys <- rows[c("school", "need", "provision")]
  for (i in 1:3) if (bitwAnd(bits, 2^(i - 1)) > 0) keys[[i]] <- "(all)"
  groups <- split(rows$value, do.call(paste, c(keys, sep = ",")))
  for (name in sort(names(groups), method = "radix")) {
    all <- groups[[name]]
    x <- all[!is.na(all)]
    n <- length(x)
    if (n == 0) next
    t <- if (n > 1 && sd(x) > 0) t.test(x)$conf.int else c(NA, NA)
    q <- quantile(x, c(0.25, 0.75), type = 7, names = FALSE)
    cat(name, length(all), n, number(mean(x)), number(t[1]), number(t[2]), number(if (n > 1) sd(x) else NA),
        number(q[1]), number(median(x)), number(q[2]), number(mean(x >= 90)), sep = ",")
    cat("\n")
  }
}
