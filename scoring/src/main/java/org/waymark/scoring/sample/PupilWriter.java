package org.waymark.scoring.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.waymark.code.Role;
import org.waymark.need.Need;
import org.waymark.need.ProvisionSpell;
import org.waymark.need.SenProvision;
import org.waymark.need.SenType;
import org.waymark.pupil.Assignment;
import org.waymark.pupil.Enrolment;
import org.waymark.pupil.EnrolmentKind;
import org.waymark.pupil.Grouping;
import org.waymark.pupil.ProgrammeSpell;
import org.waymark.pupil.Pupil;
import org.waymark.pupil.Upn;

/** Writes down who a pupil is: enrolments, programmes, groupings, adults, provision and needs. */
final class PupilWriter {

    private static final String CHECK_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

    private static final List<SenType> IN_MAINSTREAM =
            List.of(SenType.SEMH, SenType.SLCN, SenType.MLD, SenType.SPLD, SenType.ASD, SenType.SEMH, SenType.HI);

    private static final List<SenType> IN_SPECIAL =
            List.of(SenType.SLD, SenType.ASD, SenType.PMLD, SenType.SLCN, SenType.PD, SenType.MLD);

    private PupilWriter() {}

    static Pupil pupil(PupilPlan plan) {
        Dice dice = plan.dice();
        Pupil.Builder pupil = Pupil.builder()
                .id(plan.id())
                .born(LocalDate.of(2022 - plan.year() - 1, 9, 1).plusDays(dice.below(365)))
                .upn(upn(plan.home().establishment(), 26 - Math.min(plan.year(), 9), plan.number() % 1000));
        enrol(plan, pupil);
        group(plan, pupil);
        assign(plan, pupil);
        return pupil.build();
    }

    /** A UPN of the made-up authority 999, with its check letter. */
    static Upn upn(String establishment, int year, int serial) {
        String digits = String.format(Locale.ROOT, "999%s%02d%03d", establishment, year, serial);
        return CHECK_LETTERS
                .chars()
                .mapToObj(letter -> Upn.of((char) letter + digits))
                .filter(Upn::hasValidCheckLetter)
                .findFirst()
                .orElseThrow();
    }

    static List<ProvisionSpell> provisions(PupilPlan plan) {
        if (plan.is(HardCase.NO_SEN)) {
            return List.of(ProvisionSpell.of(SenProvision.NONE, plan.from()));
        }
        boolean planned = plan.home() == FourSchools.HARBOURSIDE
                || plan.is(HardCase.MOVER_PRIMARY_TO_SPECIAL)
                || (plan.hard().isEmpty() && plan.dice().in100(15));
        return List.of(ProvisionSpell.of(planned ? SenProvision.EHC_PLAN : SenProvision.SEN_SUPPORT, plan.from()));
    }

    static List<Need> needs(PupilPlan plan) {
        if (plan.is(HardCase.NO_SEN)) {
            return List.of();
        }
        List<SenType> types = plan.home() == FourSchools.HARBOURSIDE ? IN_SPECIAL : IN_MAINSTREAM;
        SenType primary =
                plan.is(HardCase.DOWN_SYNDROME) ? SenType.DS : plan.dice().of(types);
        SenType secondary = plan.dice().of(types);
        Need first = Need.primary(primary, plan.from());
        boolean one = secondary.equals(primary) || plan.dice().in100(50);
        if (plan.is(HardCase.MOVER_BETWEEN_PROGRAMMES)) {
            return List.of(Need.primary(SenType.ASD, plan.from()), Need.secondary(SenType.SLCN, plan.from()));
        }
        return one ? List.of(first) : List.of(first, Need.secondary(secondary, plan.from()));
    }

    private static void enrol(PupilPlan plan, Pupil.Builder pupil) {
        String year = plan.year() == 0 ? "R" : Integer.toString(plan.year());
        Enrolment.Builder first =
                Enrolment.builder().school(plan.home().id()).year(year).from(plan.from());
        ProgrammeSpell.Builder programme =
                ProgrammeSpell.builder().programme(plan.home().programme()).from(plan.from());
        if (plan.home() == FourSchools.HARBOURSIDE) {
            first.site(plan.year() < 7 ? "quay" : "mill");
        }
        plan.to().ifPresent(first::to);
        plan.to().ifPresent(programme::to);
        if (plan.move().isPresent()) {
            PupilPlan.Move move = plan.move().get();
            pupil.addEnrolments(first.to(move.on().minusDays(1)).build());
            pupil.enrolled(move.school().id(), year, move.on());
            if (move.school().programme().equals(plan.home().programme())) {
                pupil.addProgrammes(programme.build());
            } else {
                pupil.addProgrammes(programme.to(move.on().minusDays(1)).build());
                pupil.inProgramme(move.school().programme(), move.on());
            }
            return;
        }
        pupil.addEnrolments(first.build());
        pupil.addProgrammes(programme.build());
        if (plan.is(HardCase.DUAL_REGISTRATION)) {
            pupil.addEnrolments(Enrolment.builder()
                    .school(FourSchools.WILLOWBANK.id())
                    .kind(EnrolmentKind.SUBSIDIARY)
                    .year(year)
                    .from(plan.from())
                    .build());
        }
    }

    private static void group(PupilPlan plan, Pupil.Builder pupil) {
        grouping(pupil, plan, "pupil-premium", plan.dice().in100(35));
        grouping(pupil, plan, "additional-language", plan.dice().in100(15));
    }

    private static void grouping(Pupil.Builder pupil, PupilPlan plan, String name, boolean yes) {
        pupil.addGroupings(Grouping.builder()
                .name(name)
                .value(yes ? "yes" : "no")
                .from(plan.from())
                .build());
    }

    private static void assign(PupilPlan plan, Pupil.Builder pupil) {
        LocalDate change = plan.move()
                .map(PupilPlan.Move::on)
                .orElse(plan.changesKeyWorker() ? LocalDate.of(2027, 1, 4) : LocalDate.MAX);
        for (Role role : List.of(Role.KEY_WORKER, Role.SENCO)) {
            String before = staff(plan, role, plan.from());
            boolean changes = change.isBefore(LocalDate.MAX) && !before.equals(staff(plan, role, change));
            Assignment.Builder first =
                    Assignment.builder().staff(before).role(role).from(plan.from());
            pupil.addAdults(changes ? first.to(change.minusDays(1)).build() : first.build());
            if (changes) {
                pupil.addAdults(Assignment.builder()
                        .staff(staff(plan, role, change))
                        .role(role)
                        .from(change)
                        .build());
            }
        }
    }

    private static String staff(PupilPlan plan, Role role, LocalDate day) {
        return role.equals(Role.SENCO) ? plan.school(day).senco() : plan.keyWorker(day);
    }
}
