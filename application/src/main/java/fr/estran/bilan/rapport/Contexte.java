package fr.estran.bilan.rapport;

import fr.estran.bilan.publication.EnquetePosee;
import fr.estran.bilan.statistiques.Nomenclature.Lexique;
import fr.estran.socle.commun.Periode;
import fr.estran.socle.vocabulaire.Assemblee;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * What the report says beside the figures: names, dates, agreements. Nobody's name but of bodies and guests.
 *
 * @param champs what the town calls its fields of action, by their codes; the others are called as the software does
 * @param mots the service's own words, by {@link Mot#cle()}; what it did not write has those of the bundle
 * @param lexique what the town calls its kinds of help, and its parts
 */
record Contexte(
        Structure structure,
        Equipe equipe,
        Map<String, String> quartiers,
        Map<String, Lieu> lieux,
        Map<String, String> champs,
        Map<String, Thematique> thematiques,
        Map<String, String> acteurs,
        List<Intervalle> vacancesScolaires,
        List<EnquetePosee> enquetes,
        List<Reunion> reunions,
        List<Fait> faits,
        List<Evenement> evenements,
        List<Rencontre> rencontres,
        List<String> partenaires,
        Releves releves,
        Map<String, String> mots,
        Lexique lexique,
        Papier papier) {

    /**
     * Leaflets of the programme, of all quarters of the year.
     *
     * @param lieux in how many venues they were left
     * @param trimestres of how many quarters one was printed
     */
    public record Papier(int exemplaires, int lieux, int trimestres) {

        /** Nobody said that anything was printed. */
        public static final Papier AUCUN = new Papier(0, 0, 0);
    }

    /**
     * How far the records of the service reach.
     *
     * @param premier the first day of all; of what was before, nothing is known
     * @param arrete the day until which the year is counted, if it is not over
     * @param inconnus whether people had been erased by then, who may have come back: nobody knows whether they are new
     * @param reprises as what help to one person counts, where it was taken from the State's tool
     * @param dernier the last day of all
     * @param notes from the first day to the last of what was noted of the year; null where nothing was
     * @param notesAvant the same, of the year before
     */
    public record Releves(
            @Nullable LocalDate premier,
            @Nullable LocalDate arrete,
            boolean inconnus,
            List<String> reprises,
            @Nullable LocalDate dernier,
            @Nullable Intervalle notes,
            @Nullable Intervalle notesAvant) {

        /** A service that holds nothing in the first or the last weeks of a year is no rarity. */
        private static final int MOIS_QUI_PEUVENT_MANQUER = 2;

        public Releves(@Nullable LocalDate premier, @Nullable LocalDate arrete, boolean inconnus) {
            this(premier, arrete, inconnus, List.of(), null, null, null);
        }

        /** Of a year, the days that its report tells of: from when to when it was noted, where months of it were not. */
        Intervalle racontee(int annee) {
            var siens = notee(annee, notes);
            return arrete == null ? siens : new Intervalle(siens.debut(), arrete);
        }

        /** Of the year before, the same. */
        Intervalle avant(int annee) {
            return notee(annee, notesAvant);
        }

        /** A whole year is compared with a whole year, and nothing else is with anything. */
        boolean comparent(int annee) {
            return premier != null
                    && Periode.annee(annee - 1).couverteDepuis(premier)
                    && racontee(annee).estUneAnnee()
                    && avant(annee - 1).estUneAnnee();
        }

        private Intervalle notee(int annee, @Nullable Intervalle dits) {
            var premierJour = LocalDate.of(annee, 1, 1);
            var dernierJour = LocalDate.of(annee, 12, 31);
            var debut = dits == null || dits.debut().isBefore(premierJour.plusMonths(MOIS_QUI_PEUVENT_MANQUER))
                    ? premierJour
                    : dits.debut();
            return new Intervalle(
                    premier != null
                                    && premier.getYear() == annee
                                    && !Periode.annee(annee).couverteDepuis(premier)
                            ? premier
                            : debut,
                    dits == null || !dits.fin().isBefore(dernierJour.plusDays(1).minusMonths(MOIS_QUI_PEUVENT_MANQUER))
                            ? dernierJour
                            : dits.fin());
        }

        /** Nobody who came before is known: nobody can be told new. */
        boolean commencentEn(int annee) {
            return premier == null || premier.getYear() >= annee;
        }
    }

    /** @param assemblee which receives the report */
    public record Structure(String nom, String commune, String fuseau, Assemblee assemblee) {

        /** Of a town. */
        public Structure(String nom, String commune, String fuseau) {
            this(nom, commune, fuseau, Assemblee.CONSEIL_MUNICIPAL);
        }
    }

    /**
     * @param vacances posts without anyone, in the year and in the one before
     * @param joursAbsence for all other reasons
     * @param absents how many people those days are of
     */
    public record Equipe(
            List<Convention> conventions, List<Intervalle> vacances, int joursAbsence, int absents, int conseillers) {

        /** In a smaller team, or of fewer people, days of absence tell of somebody's illness. */
        public static final int ASSEZ_NOMBREUX = 5;

        /** The agreement under which the year ended. */
        public Optional<Convention> derniereConvention() {
            return conventions.stream().reduce((_, derniere) -> derniere);
        }

        /** As it is known on a day: what begins later is not there, what goes on goes on until that day. */
        public Equipe arretee(LocalDate jour) {
            return new Equipe(
                    conventions.stream()
                            .filter(convention -> !convention.debut().isAfter(jour))
                            .toList(),
                    vacances.stream()
                            .filter(vacance -> !vacance.debut().isAfter(jour))
                            .map(vacance ->
                                    vacance.fin().isAfter(jour) ? new Intervalle(vacance.debut(), jour) : vacance)
                            .toList(),
                    joursAbsence,
                    absents,
                    conseillers);
        }

        /** How many posts were empty, by the days of the year on which they were. */
        public SequencedMap<Intervalle, Integer> postesVacants(int annee) {
            var postes = new LinkedHashMap<Intervalle, Integer>();
            vacances.stream()
                    .filter(vacance -> vacance.touche(annee))
                    .forEach(vacance -> postes.merge(vacance.dans(annee), 1, Integer::sum));
            return postes;
        }
    }

    /** {@code reconduction}: the agreement goes on from another. */
    public record Convention(
            String dispositif,
            String financeur,
            LocalDate debut,
            LocalDate fin,
            @Nullable BigDecimal postes,
            boolean reconduction) {}

    /** Both days are included. */
    public record Intervalle(LocalDate debut, LocalDate fin) {

        boolean estUneAnnee() {
            var annee = Periode.annee(debut.getYear());
            return debut.equals(annee.debut()) && fin.equals(annee.fin().minusDays(1));
        }

        boolean touche(int annee) {
            return debut.getYear() <= annee && annee <= fin.getYear();
        }

        public long jours() {
            return ChronoUnit.DAYS.between(debut, fin) + 1;
        }

        public boolean croise(Intervalle autre) {
            return !debut.isAfter(autre.fin) && !autre.debut.isAfter(fin);
        }

        /** Of an interval that touches the year, the days that are in it. */
        Intervalle dans(int annee) {
            var premier = LocalDate.of(annee, 1, 1);
            var dernier = LocalDate.of(annee, 12, 31);
            return new Intervalle(debut.isBefore(premier) ? premier : debut, fin.isAfter(dernier) ? dernier : fin);
        }
    }

    public record Lieu(String nom, @Nullable String quartier) {}

    public record Thematique(String libelle, @Nullable String champ) {}

    /** @param decisions that were taken there, of which so many were done */
    public record Reunion(LocalDate jour, @Nullable String ordreDuJour, int decisions, int faites) {

        public Reunion(LocalDate jour, @Nullable String ordreDuJour) {
            this(jour, ordreDuJour, 0, 0);
        }
    }

    /**
     * What the collective did beside its meetings.
     *
     * @param nature {@code evenement}, {@code coordination} or {@code realisation}
     * @param nombre heads without the professionals, or copies; null: nobody said
     * @param organismes how many held it together
     * @param qui who went to a coordination: a function rather than a name
     * @param texte what came of a coordination, where what was made went; null of an event
     */
    public record Fait(
            String nature,
            LocalDate jour,
            String titre,
            @Nullable Integer nombre,
            @Nullable Integer professionnels,
            int organismes,
            @Nullable String qui,
            @Nullable String texte) {

        /** As it may be told: who went is a function, and nobody of the team is named. */
        Fait sans(SansNom noms) {
            return new Fait(
                    nature, jour, titre, nombre, professionnels, organismes, noms.fonction(qui), noms.texte(texte));
        }

        public Fait(
                String nature,
                LocalDate jour,
                String titre,
                @Nullable Integer nombre,
                @Nullable Integer professionnels,
                int organismes) {
            this(nature, jour, titre, nombre, professionnels, organismes, null, null);
        }
    }

    /** A talk: its title, on which day it first was, who came to speak and where. */
    public record Rencontre(
            String titre,
            LocalDate jour,
            @Nullable String invite,
            @Nullable String lieu) {}

    /**
     * @param duCollectif it was held by the collective, of which it is then told
     * @param conte the collective tells of it in words of its own
     */
    public record Evenement(
            String titre, LocalDate jour, @Nullable String lieu, boolean duCollectif, boolean conte) {}
}
