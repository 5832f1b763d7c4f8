package fr.estran.messages;

import fr.estran.socle.commun.Code;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What a message is about, and how often whatever does not leave is tried again: the only rule of attempts that there is. */
public enum SujetDeMessage implements Code {
    /** A place of a person or of a group. Somebody calls the same day where it does not get through: nobody waits for long. */
    PLACE(1, 5, 15),
    /** A meeting that a body is told of. Nobody calls instead: a server may be down for a night. */
    REUNION(20, 40, 80, 160, 320),
    /** Somebody who was sent to a body. It is told for as long as it may answer: a quarter of an hour, again and again. */
    ORIENTATION(15) {
        @Override
        Optional<Duration> patience(int tentatives) {
            return super.patience(1);
        }
    },
    /** A survey that somebody is asked to answer. Nobody calls instead. */
    ENQUETE(20, 40, 80, 160, 320),
    /** What a member of the team is told of their own sessions. The page of the day says it too. */
    EQUIPE(1, 5, 15),
    /** Something that somebody borrowed. Somebody calls where it does not get through. */
    PRET(5, 20, 60),
    /** What somebody of the team wrote to a body. Nobody calls instead: a letter may be made of it. */
    RESEAU(20, 40, 80, 160, 320),
    /** What somebody of the team wrote to whoever lends a hand. Somebody calls where it does not get through. */
    BENEVOLE(5, 20, 60);

    private final List<Duration> patiences;

    SujetDeMessage(int... minutes) {
        this.patiences = IntStream.of(minutes).mapToObj(Duration::ofMinutes).toList();
    }

    /** As long as one waits for a message to leave. */
    Duration attente() {
        return patiences.stream().reduce(Duration.ZERO, Duration::plus);
    }

    /** How long to wait after so many attempts; none where there were enough. */
    Optional<Duration> patience(int tentatives) {
        return tentatives > patiences.size()
                ? Optional.empty()
                : Optional.of(patiences.get(Math.max(0, tentatives - 1)));
    }
}
