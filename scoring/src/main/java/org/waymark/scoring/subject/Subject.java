package org.waymark.scoring.subject;

/** What a measure looks at. Immutable, and about one pupil: it does not print what it holds. */
public sealed interface Subject permits TargetHistory, PupilHistory, PhaseSeries {}
