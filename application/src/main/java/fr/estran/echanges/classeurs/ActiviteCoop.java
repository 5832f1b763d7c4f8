package fr.estran.echanges.classeurs;

import fr.estran.socle.commun.Code;
import fr.estran.socle.tableurs.Ecritures;
import fr.estran.socle.vocabulaire.ChampDAction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One activity of the State's tool: what is said of it is repeated on the row of each participant, and read on the first.
 *
 * @param collective a workshop; otherwise one person was helped
 * @param themes what was asked for; of a workshop, the first is what it was about, and it spoke of the others
 */
record ActiviteCoop(
        String id,
        LocalDate jour,
        ConseillerCoop conseiller,
        boolean collective,
        String canal,
        LieuCoop lieu,
        int duree,
        String titre,
        List<String> materiels,
        List<ThemeCoop> themes,
        String niveau,
        boolean reoriente,
        List<Venu> venus) {

    static final String A_DISTANCE = "a_distance";

    ActiviteCoop {
        materiels = List.copyOf(materiels);
        themes = List.copyOf(themes);
        venus = new ArrayList<>(venus);
    }

    boolean aDistance() {
        return canal.equals(A_DISTANCE);
    }

    int annee() {
        return jour.getYear();
    }

    /** As periods of a year are written in a folder. */
    String trimestre() {
        return annee() + "-T" + (jour.getMonthValue() + 2) / 3;
    }

    /**
     * One row: somebody who came.
     *
     * @param rang which of how many, as it is written
     * @param nom as it is shown; empty for whoever gave none, or where the file names nobody
     */
    record Venu(String rang, String nom, String genre, TrancheCoop tranche, String statut) {

        boolean nomme() {
            return !nom.isEmpty();
        }
    }

    /** The bands of ages of the State's tool, which are those in which heads are counted. */
    enum TrancheCoop implements Code {
        MOINS_DE_DOUZE("moins de 12 ans"),
        DOUZE_DIX_HUIT("12 17 ans"),
        DIX_HUIT_VINGT_QUATRE("18 24 ans"),
        VINGT_CINQ_TRENTE_NEUF("25 39 ans"),
        QUARANTE_CINQUANTE_NEUF("40 59 ans"),
        SOIXANTE_SOIXANTE_NEUF("60 69 ans"),
        SOIXANTE_DIX_PLUS("70 ans et plus"),
        NON_COMMUNIQUE("");

        private static final int MAJEUR = 18;
        private static final int ENFANT = 12;

        private final String libelle;

        TrancheCoop(String libelle) {
            this.libelle = libelle;
        }

        static TrancheCoop de(String cellule) {
            var nue = Ecritures.nus(cellule);
            return Arrays.stream(values())
                    .filter(tranche -> tranche.libelle.equals(nue))
                    .findFirst()
                    .orElse(NON_COMMUNIQUE);
        }

        /** Of a minor by the year of birth; of others, what the file says of them stands. */
        TrancheCoop selon(int naissance, int annee) {
            int age = annee - naissance;
            return age >= MAJEUR ? this : age < ENFANT ? MOINS_DE_DOUZE : DOUZE_DIX_HUIT;
        }

        static boolean mineur(int naissance, int annee) {
            return annee - naissance < MAJEUR;
        }

        boolean mineur() {
            return this == MOINS_DE_DOUZE || this == DOUZE_DIX_HUIT;
        }
    }

    /**
     * What somebody was helped with, as the State's tool calls it. A word of its list that is not here is a theme too: lists grow.
     * The word that is over all procedures gives way to those that say which.
     *
     * @param libelle as it is written there
     */
    record ThemeCoop(String code, String libelle, ChampDAction champ) {

        private static final String TOUTES_DEMARCHES = "aide aux demarches administratives";

        private static final Set<String> DEMARCHES = Set.of(
                TOUTES_DEMARCHES,
                "papiers elections citoyennete",
                "famille scolarite",
                "social sante",
                "travail formation entreprise",
                "logement",
                "transports mobilite",
                "argent impots",
                "justice",
                "etrangers europe",
                "loisirs sports culture",
                "associations");

        private static final Set<String> CRITIQUES = Set.of(
                "prevention en securite numerique",
                "culture numerique",
                "intelligence artificielle ia",
                "reseaux sociaux communication",
                "reseaux sociaux",
                "parentalite");

        static ThemeCoop de(String libelle) {
            var nu = Ecritures.nus(libelle);
            var champ = DEMARCHES.contains(nu)
                    ? ChampDAction.DEMARCHES_EN_LIGNE
                    : CRITIQUES.contains(nu) ? ChampDAction.CITOYENNETE_CRITIQUE : ChampDAction.USAGES_QUOTIDIENS;
            return new ThemeCoop(Ecritures.code(libelle), Ecritures.propre(libelle), champ);
        }

        /** Those of a cell, in its order. */
        static Map<String, ThemeCoop> dans(String cellule) {
            var themes = Arrays.stream(cellule.split("[,;|\\n]"))
                    .filter(libelle -> !Ecritures.nus(libelle).isEmpty())
                    .map(ThemeCoop::de)
                    .collect(Collectors.toMap(ThemeCoop::code, Function.identity(), (un, _) -> un, LinkedHashMap::new));
            long demarches = themes.values().stream()
                    .filter(theme -> theme.champ() == ChampDAction.DEMARCHES_EN_LIGNE)
                    .count();
            themes.values()
                    .removeIf(theme ->
                            demarches > 1 && Ecritures.nus(theme.libelle()).equals(TOUTES_DEMARCHES));
            return themes;
        }
    }
}
