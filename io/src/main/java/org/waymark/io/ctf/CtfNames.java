package org.waymark.io.ctf;

import java.util.Set;

/**
 * The names of the elements that a file is known to hold. Sources: the writer of the DfE's own service Get Information about
 * Pupils (version 25) and two public implementations that agree on the part about special educational needs.
 */
final class CtfNames {

    /** Elements of which one parent may hold several. */
    static final Set<String> REPEATED = Set.of(
            "Pupil",
            "SEN",
            "SENneed",
            "FormerUPN",
            "YearData",
            "School",
            "StageAssessment",
            "KeyStage",
            "Contact",
            "Type");

    /** Parts of a pupil that a record has no place for. */
    static final Set<String> NOT_CARRIED = Set.of(
            "ApplicationReference",
            "UCI",
            "Gender",
            "Sex",
            "FSMhistory",
            "LookedAfter",
            "Admissions",
            "Address",
            "Phones",
            "Email",
            "Contacts",
            "StageAssessments",
            "NAWdetails");

    /** Basic details that a record has no place for. */
    static final Set<String> BASIC_NOT_CARRIED = Set.of(
            "FormerSurname",
            "FormerForename",
            "MiddleNames",
            "Ethnicity",
            "EthnicitySource",
            "Languages",
            "MedicalFlag",
            "Disabilities",
            "EnrolStatus",
            "Gender",
            "Sex");

    private static final Set<String> READ = Set.of(
            "CTfile",
            "Header",
            "DocumentName",
            "CTFversion",
            "DateTime",
            "DocumentQualifier",
            "DataDescriptor",
            "SupplierID",
            "SourceSchool",
            "DestSchool",
            "LEA",
            "Estab",
            "URN",
            "SchoolName",
            "AcademicYear",
            "CTFpupilData",
            "UPN",
            "UniqueLearnerNumber",
            "Surname",
            "Forename",
            "DOB",
            "BasicDetails",
            "PreferredSurname",
            "PreferredForename",
            "NCyearActual",
            "SENhistory",
            "StartDate",
            "SENprovision",
            "SENneeds",
            "NeedStartDate",
            "NeedEndDate",
            "SENtypeRank",
            "SENtype",
            "SuppInfo",
            "Attendance",
            "Year",
            "SessionsPossible",
            "SessionsAttended",
            "SessionsAuthorised",
            "SessionsUnauthorised",
            "AttendSessions",
            "AttendanceStartDate",
            "AttendanceMarks",
            "SchoolHistory",
            "EntryDate",
            "LeavingDate",
            "LeavingReason",
            "LastSchool");

    private CtfNames() {}

    static boolean isKnown(String name) {
        return READ.contains(name)
                || NOT_CARRIED.contains(name)
                || BASIC_NOT_CARRIED.contains(name)
                || REPEATED.contains(name);
    }

    static boolean isRepeated(String name) {
        return REPEATED.contains(name);
    }
}
