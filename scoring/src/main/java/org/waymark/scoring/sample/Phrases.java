package org.waymark.scoring.sample;

import java.util.List;

/** What pupils and parents of the sample say, all invented, in words that fit any of them. */
final class Phrases {

    static final List<String> YOUNG = List.of(
            "I like the sand and the big bricks. I do not like when it is loud.",
            "I like it when somebody reads to me. Lining up is hard.",
            "My best place is the garden. I want to be a fire fighter.",
            "I can do my coat by myself. I want help with cutting.",
            "Playtime is good when I know what we play.",
            "I like painting. I want a friend to paint with.");

    static final List<String> OLDER = List.of(
            "I learn best when I know what comes next. Supply days are hard.",
            "I would like to sit where I can see the door. Then I can listen.",
            "Science is good because we do things. Long writing is not for me yet.",
            "I want people to ask me and not only my helper.",
            "I would join a club if somebody went with me the first time.",
            "It helps when the teacher comes to me first and not last.",
            "I want to work with animals. I know I have to be on time for that.",
            "I do not like being taken out of art for extra reading.");

    static final List<String> PARENTS = List.of(
            "Mornings are easier since there is a picture plan on the fridge.",
            "We would like to hear about the good days as well.",
            "Homework ends in tears. Ten minutes would be enough for us.",
            "At home there is a lot of talk about the animals in school. That is a good sign.",
            "We are proud of how much is told at supper now.",
            "New places need a visit beforehand, with time to look around.",
            "We know when it was a hard day. A short message would help us to be ready.");

    static final List<String> STRENGTHS = List.of(
            "Remembers what others have told",
            "Works with care on things made by hand",
            "Is kind to younger children",
            "Sees when something is unfair and says so",
            "Has a sense of humour that others share",
            "Keeps trying when the task has a clear end");

    static final List<String> INTERESTS = List.of(
            "Trains and timetables",
            "Music with a strong beat",
            "Animals, above all birds",
            "Cooking",
            "Football",
            "Maps");

    static final List<String> ASPIRATIONS = List.of(
            "I want to drive a bus.",
            "I want to look after animals.",
            "I want to cook for a lot of people.",
            "I want to have my own room with a key.",
            "I want to be in the band.",
            "I want to travel on my own.");

    static final List<String> WHAT_HELPS = List.of(
            "A plan of the day that can be seen",
            "Short tasks, and a break between them",
            "Being told beforehand when something changes",
            "A quiet place that may be used without asking",
            "An adult who waits for the answer",
            "Things to look at and to hold beside words");

    static final List<String> ACHIEVEMENTS = List.of(
            "Swam the first width without help",
            "Baked for the whole class",
            "Played a part in the summer show",
            "Finished the bike course",
            "Showed a new pupil around the school",
            "Grew the tallest sunflower of the allotment");

    private Phrases() {}
}
