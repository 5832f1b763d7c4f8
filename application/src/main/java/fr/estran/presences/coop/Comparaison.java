package fr.estran.presences.coop;

import fr.estran.presences.coop.ActeCompare.Etat;
import fr.estran.presences.coop.ActeCompare.Trait;
import fr.estran.socle.commun.Code;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Both accountings of some days: their acts, ours, and of each act why the two differ, if they do.
 *
 * @param constats what of the file is not compared, and how places were taken for one another
 */
public record Comparaison(
        LocalDate du, LocalDate au, List<String> conseillers, List<Ligne> lignes, List<String> constats) {

    /** Why one side has what the other has not. */
    public enum Raison implements Code {
        PAREIL,
        AUTREMENT,
        /** In their export, and not here. */
        LA_BAS_SEULEMENT,
        ICI_SEULEMENT,
        /** One workshop there, people one by one here. */
        ENSEMBLE,
        /** People one by one there, one workshop here. */
        UN_PAR_UN,
        /** The same workshop is there once more. */
        DEUX_FOIS,
        RIEN_ICI,
        D_UN_AUTRE
    }

    /** Acts of both sides that are one thing: each act of each side stands in one row. */
    public record Ligne(Raison raison, List<ActeCompare> leurs, List<ActeCompare> notres, Set<Trait> ecarts) {

        public LocalDate jour() {
            return (leurs.isEmpty() ? notres : leurs).getFirst().jour();
        }

        /** What has its like there needs not be entered, whatever anybody said. */
        Etat etat(ActeCompare acte) {
            return acte.etat().aSaisir() && raison != Raison.ICI_SEULEMENT ? Etat.ICI : acte.etat();
        }

        public Comptes comptes() {
            return Comptes.de(
                    leurs,
                    notres.stream().filter(notre -> notre.etat().compte()).toList());
        }
    }

    /** How many acts and how many people, there and here. */
    public record Comptes(int actesLaBas, int actesIci, int personnesLaBas, int personnesIci) {

        static final Comptes RIEN = new Comptes(0, 0, 0, 0);

        /** What its numbers are, each beside the other's and what is between them. */
        public static final List<String> TITRES = List.of(
                "comparaison.actes.la",
                "comparaison.actes.ici",
                "comparaison.actes.ecart",
                "comparaison.personnes.la",
                "comparaison.personnes.ici",
                "comparaison.personnes.ecart");

        static Comptes de(List<ActeCompare> leurs, List<ActeCompare> notres) {
            return new Comptes(leurs.size(), notres.size(), personnes(leurs), personnes(notres));
        }

        private static int personnes(List<ActeCompare> actes) {
            return actes.stream().mapToInt(ActeCompare::combien).sum();
        }

        Comptes plus(Comptes autre) {
            return new Comptes(
                    actesLaBas + autre.actesLaBas,
                    actesIci + autre.actesIci,
                    personnesLaBas + autre.personnesLaBas,
                    personnesIci + autre.personnesIci);
        }

        public int ecartDActes() {
            return actesLaBas - actesIci;
        }

        public int ecartDePersonnes() {
            return personnesLaBas - personnesIci;
        }
    }

    public record Mois(YearMonth mois, boolean collectif) implements Comparable<Mois> {

        private static final DateTimeFormatter FORME = DateTimeFormatter.ofPattern("LLLL yyyy", Locale.FRENCH);

        public String dit() {
            return mois.format(FORME);
        }

        @Override
        public int compareTo(Mois autre) {
            int parMois = mois.compareTo(autre.mois);
            return parMois == 0 ? Boolean.compare(collectif, autre.collectif) : parMois;
        }
    }

    public Comptes total() {
        return somme(lignes);
    }

    private static Comptes somme(List<Ligne> lignes) {
        return lignes.stream().map(Ligne::comptes).reduce(Comptes.RIEN, Comptes::plus);
    }

    /** Each month and kind that either side tells of. */
    public Map<Mois, Comptes> parMois() {
        var parMois = new TreeMap<Mois, Comptes>();
        for (var ligne : lignes) {
            ligne.leurs().forEach(acte -> ajouter(parMois, acte, Comptes.de(List.of(acte), List.of())));
            ligne.notres().stream()
                    .filter(acte -> acte.etat().compte())
                    .forEach(acte -> ajouter(parMois, acte, Comptes.de(List.of(), List.of(acte))));
        }
        return parMois;
    }

    private static void ajouter(Map<Mois, Comptes> parMois, ActeCompare acte, Comptes comptes) {
        parMois.merge(new Mois(YearMonth.from(acte.jour()), acte.collectif()), comptes, Comptes::plus);
    }

    public List<Ligne> lignes(Raison raison) {
        return lignes.stream().filter(ligne -> ligne.raison() == raison).toList();
    }

    /** What each reason makes of the difference: together, they are the whole of it. */
    public Map<Raison, Comptes> parRaison() {
        var parRaison = new EnumMap<Raison, Comptes>(Raison.class);
        for (var raison : Raison.values()) {
            var siennes = lignes(raison);
            if (!siennes.isEmpty()) {
                parRaison.put(raison, somme(siennes));
            }
        }
        return parRaison;
    }

    public boolean egaux() {
        return lignes.stream().allMatch(ligne -> ligne.raison() == Raison.PAREIL);
    }
}
