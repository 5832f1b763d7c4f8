package fr.estran.socle.taches;

import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.StructureId;
import java.time.Duration;
import java.util.Collection;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Something that is done by itself. A module makes a bean of each of its own; it is then done at its hour, in a lane of its own, by one
 * instance at a time, and what came of it is noted ({@link RegistreDesTaches}).
 *
 * <p>What fails throws: an {@link Empechement} where the reason is known and somebody else's, anything else where it is a fault of ours.
 *
 * @param code its words are in the bundle {@code socle/taches}, under it
 * @param nom what it does, as the title of a line
 * @param quoi the same in a sentence
 * @param repos what it waits for before it is done by itself again
 */
public record Tache(String code, String nom, String quoi, Rythme rythme, Travail travail, Repos repos) {

    private static final Messages MESSAGES = Messages.de("socle/taches");

    /** While somebody else does not answer, there is no use in trying. */
    public interface Repos {

        boolean enCours();

        /** Somebody asks for the job: it is tried now. */
        void finir();
    }

    static final Repos SANS_REPOS = new Repos() {
        @Override
        public boolean enCours() {
            return false;
        }

        @Override
        public void finir() {}
    };

    sealed interface Travail {

        record DesVilles(Consumer<StructureId> faire) implements Travail {}

        record DuService(Runnable faire) implements Travail {}
    }

    /**
     * When it is done.
     *
     * @param premier after the start of the service, at the soonest
     * @param toutesLes after it ended: all towns have their turn
     * @param veille between these, how often it is asked which towns have something for it (the function {@code
     *     technique.villes_a_servir}), which have theirs at once; null where it is not
     */
    public record Rythme(
            Duration premier, Duration toutesLes, @Nullable Duration veille) {

        /** Of what is done when there is something to do: in case a town was not named, all have their turn every hour. */
        private static final Duration FILET = Duration.ofHours(1);

        public static Rythme toutesLes(Duration duree, Duration premier) {
            return new Rythme(premier, duree, null);
        }

        public static Rythme desQuIlFaut(Duration veille, Duration premier) {
            return new Rythme(premier, FILET, veille);
        }
    }

    /** For each town in turn: what fails for one is the others' no loss. */
    public static Tache desVilles(String code, Rythme rythme, Consumer<StructureId> faire) {
        return de(code, rythme, new Travail.DesVilles(faire));
    }

    /** Once, for all that lives in this database, or on this machine. */
    public static Tache duService(String code, Rythme rythme, Runnable faire) {
        return de(code, rythme, new Travail.DuService(faire));
    }

    public Tache avecRepos(Repos autre) {
        return new Tache(code, nom, quoi, rythme, travail, autre);
    }

    /** At once and for all of these; what came of it is noted nowhere. */
    public void faire(Collection<StructureId> villes) {
        switch (travail) {
            case Travail.DuService(var seul) -> seul.run();
            case Travail.DesVilles(var chacune) -> villes.forEach(chacune);
        }
    }

    private static Tache de(String code, Rythme rythme, Travail travail) {
        return new Tache(
                code, MESSAGES.dire("tache." + code), MESSAGES.dire("quoi." + code), rythme, travail, SANS_REPOS);
    }
}
