package org.waymark.examples.doors;

/** A Common Transfer File of one pupil, made up. */
final class CtfSample {

    static final String TEXT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <CTfile>
            <Header><DocumentName>Common Transfer File</DocumentName><CTFversion>25.0</CTFversion>
            <DateTime>2026-01-15T10:30:00</DateTime>
            <SourceSchool><LEA>999</LEA><Estab>1234</Estab><SchoolName>Northgate</SchoolName>
            <AcademicYear>2025</AcademicYear></SourceSchool></Header>
            <CTFpupilData><Pupil>
            <UPN>Q999000024001</UPN><Surname>Canary</Surname><Forename>Ada</Forename><DOB>2014-03-02</DOB>
            <Religion>Canary</Religion>
            <SENhistory><SEN><StartDate>2024-09-02</StartDate><SENprovision>K</SENprovision></SEN></SENhistory>
            </Pupil></CTFpupilData>
            </CTfile>
            """;

    private CtfSample() {}
}
