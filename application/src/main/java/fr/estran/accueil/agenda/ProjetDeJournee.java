package fr.estran.accueil.agenda;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import fr.estran.messages.ParMoyen;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.ConseillersConnus.Conseiller;
import fr.estran.socle.vocabulaire.Moyen;
import fr.estran.ville.territoire.LieuDecrit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The days that somebody cannot come, as they stand, and what would be done.
 *
 * @param deja those days were cancelled before
 */
public record ProjetDeJournee(
        Conseiller conseiller,
        LocalDate du,
        LocalDate au,
        List<SeanceAChoisir> seances,
        List<LieuDecrit> lieux,
        @Nullable UUID deja) {

    public String quand() {
        return JourneeAnnulee.quand(du, au);
    }

    /** Of all that was shown to whoever decides. */
    public String version() {
        return Integer.toHexString(
                seances.stream().map(choix -> choix.seance().version()).toList().hashCode());
    }

    public List<SeanceAChoisir> annulees() {
        return avec(Suite.Annuler.class).toList();
    }

    public List<SeanceAChoisir> confiees() {
        return avec(Suite.Confier.class).toList();
    }

    public List<SeanceAChoisir> sansMoi() {
        return avec(Suite.SansMoi.class).toList();
    }

    public List<SeanceAChoisir> gardees() {
        return avec(Suite.Garder.class).toList();
    }

    /** How many people would be told, by means: those of an action once. */
    public Map<Moyen, Integer> moyens() {
        return annulees().stream()
                .flatMap(choix -> choix.personnes().stream())
                .distinct()
                .collect(groupingBy(
                        ParMoyen::moyen, () -> new TreeMap<>(comparing(Moyen::code)), summingInt(ParMoyen::nombre)));
    }

    /** The venues where nobody will come. */
    public List<LieuDecrit> lieuxAAppeler() {
        var ids = annulees().stream().map(choix -> choix.seance().lieu()).toList();
        return lieux.stream().filter(lieu -> ids.contains(lieu.id())).toList();
    }

    List<SeanceEmpechee> seancesAnnulees() {
        return annulees().stream().map(SeanceAChoisir::seance).toList();
    }

    boolean possible() {
        return seances.stream().allMatch(SeanceAChoisir::possible);
    }

    /** Nothing is left of the days: whoever keeps a session is at work. */
    public boolean absent() {
        return gardees().isEmpty();
    }

    private Stream<SeanceAChoisir> avec(Class<? extends Suite> suite) {
        return seances.stream().filter(choix -> suite.isInstance(choix.suite()));
    }

    /**
     * A session of whoever cannot come, with all that helps to decide on it.
     *
     * @param personnes who would have to be told if it were cancelled
     */
    public record SeanceAChoisir(
            SeanceEmpechee seance, List<Remplacant> remplacants, List<ParMoyen> personnes, Suite suite) {

        private static final Messages MESSAGES = Messages.de("accueil/journees");

        /** What may be chosen, by what the form holds, in words. */
        public Map<String, String> choix() {
            var choix = new LinkedHashMap<String, String>();
            choix.put(new Suite.Annuler().code(), MESSAGES.dire("suite.annuler"));
            if (!seance.avec().isEmpty()) {
                choix.put(new Suite.SansMoi().code(), MESSAGES.dire("suite.sans_moi", "avec", seance.avec()));
            }
            remplacants.forEach(qui -> choix.put(new Suite.Confier(qui.id()).code(), confier(qui)));
            choix.put(new Suite.Garder().code(), MESSAGES.dire("suite.garder"));
            return choix;
        }

        public int nombre() {
            return personnes.stream().mapToInt(ParMoyen::nombre).sum();
        }

        public @Nullable String nomDuRemplacant() {
            return suite instanceof Suite.Confier(var a)
                    ? remplacants.stream()
                            .filter(qui -> qui.id().equals(a))
                            .map(Remplacant::nom)
                            .findFirst()
                            .orElse(null)
                    : null;
        }

        /** Who was chosen is free for it, and those who hold it alone are there. */
        boolean possible() {
            return choix().containsKey(suite.code());
        }

        /** Confier à Gildas Exemple : connaît le thème, déjà sur place, a aussi 14 h Médiathèque ce jour-là. */
        private static String confier(Remplacant qui) {
            var dits = new ArrayList<String>();
            if (qui.connaitLeTheme()) {
                dits.add(MESSAGES.dire("remplacant.theme"));
            }
            if (qui.surPlace()) {
                dits.add(MESSAGES.dire("remplacant.sur_place"));
            }
            if (qui.deja() != null) {
                dits.add(MESSAGES.dire("remplacant.deja", "deja", qui.deja()));
            }
            if (qui.horsHoraires()) {
                dits.add(MESSAGES.dire("remplacant.hors_horaires"));
            }
            return MESSAGES.dire(
                    dits.isEmpty() ? "suite.confier" : "suite.confier_en_sachant",
                    "nom",
                    qui.nom(),
                    "dits",
                    String.join(", ", dits));
        }
    }
}
