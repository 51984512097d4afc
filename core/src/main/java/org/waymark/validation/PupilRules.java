package org.waymark.validation;

import static org.waymark.validation.RuleMaking.optional;
import static org.waymark.validation.RuleMaking.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.finding.Position;
import org.waymark.finding.Severity;
import org.waymark.pupil.Pupil;
import org.waymark.pupil.Uln;
import org.waymark.pupil.Upn;

/** Who the pupil is: the numbers and the date of birth. */
final class PupilRules {

    static final List<Rule> RULES = List.of(
            rule(
                    Severity.ERROR,
                    "pupil.upn-format",
                    "the UPN has not the form of one",
                    "A UPN has a check letter, eleven digits, and a digit or, if it is temporary, a letter; letters are capitals without I, O and S.",
                    "Correct the UPN, or leave it out",
                    PupilRules::upnFormat),
            rule(
                    Severity.ERROR,
                    "pupil.upn-check-letter",
                    "the check letter of the UPN is not the one that the rest asks for",
                    "Look for a digit that was mistyped or two that changed places",
                    PupilRules::upnCheckLetter),
            rule(
                    Severity.WARNING,
                    "pupil.upn-authority",
                    "the local authority in the UPN is not in the list of authorities",
                    "Asked only if the reference data has a code set with the id la. The published numbers in place of an authority are known.",
                    "Check the UPN; if it is right, add the number to the list: lists age, and UPNs outlive authorities",
                    PupilRules::upnAuthority),
            rule(
                    Severity.WARNING,
                    "pupil.former-upn",
                    "a former UPN has not the form of one, or its check letter is wrong",
                    "Correct the former UPN, or leave it out",
                    PupilRules::formerUpn),
            optional(
                    Severity.WARNING,
                    "pupil.upn-missing",
                    "the pupil has no UPN",
                    "A census needs one; nothing in the library does.",
                    "Add the UPN before the census",
                    PupilRules::upnMissing),
            rule(
                    Severity.ERROR,
                    "pupil.uln",
                    "the ULN has not ten digits, begins with 0, or its check digit is wrong",
                    "Look for a digit that was mistyped, or leave the ULN out",
                    PupilRules::uln),
            rule(
                    Severity.ERROR,
                    "pupil.born-after-enrolment",
                    "the pupil was born on or after the first day of an enrolment",
                    "Correct the date of birth or the enrolment",
                    PupilRules::bornAfterEnrolment));

    private static final Position PUPIL = Position.root().field("pupil");

    private PupilRules() {}

    private static void upnFormat(RecordView view, Reporter report) {
        if (view.record().pupil().upn().filter(upn -> !upn.hasValidFormat()).isPresent()) {
            report.at(PUPIL.field("upn"));
        }
    }

    private static void upnCheckLetter(RecordView view, Reporter report) {
        Optional<Upn> upn = view.record().pupil().upn();
        if (upn.filter(one -> one.hasValidFormat() && !one.hasValidCheckLetter())
                .isPresent()) {
            report.at(PUPIL.field("upn"));
        }
    }

    private static void upnAuthority(RecordView view, Reporter report) {
        KnownCodes codes = view.references().codes();
        Optional<Upn> upn = view.record().pupil().upn().filter(Upn::hasValidFormat);
        if (!codes.authorities().isEmpty()
                && upn.filter(one -> !one.hasLaIn(codes.authorities())).isPresent()) {
            report.at(PUPIL.field("upn"));
        }
    }

    private static void formerUpn(RecordView view, Reporter report) {
        List<Upn> former = view.record().pupil().formerUpns();
        for (int i = 0; i < former.size(); i++) {
            if (!former.get(i).hasValidFormat() || !former.get(i).hasValidCheckLetter()) {
                report.at(PUPIL.item("formerUpns", i));
            }
        }
    }

    private static void upnMissing(RecordView view, Reporter report) {
        if (view.record().pupil().upn().isEmpty()) {
            report.at(PUPIL);
        }
    }

    private static void uln(RecordView view, Reporter report) {
        Optional<Uln> uln = view.record().pupil().uln();
        if (uln.filter(one -> !one.hasValidFormat() || !one.hasValidChecksum()).isPresent()) {
            report.at(PUPIL.field("uln"));
        }
    }

    private static void bornAfterEnrolment(RecordView view, Reporter report) {
        Pupil pupil = view.record().pupil();
        Optional<LocalDate> born = pupil.born();
        if (born.isPresent()
                && pupil.enrolments().stream().anyMatch(spell -> !spell.from().isAfter(born.get()))) {
            report.at(PUPIL.field("born"));
        }
    }
}
