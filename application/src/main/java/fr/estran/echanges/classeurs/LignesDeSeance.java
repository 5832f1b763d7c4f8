package fr.estran.echanges.classeurs;

import fr.estran.echanges.classeurs.DejaLa.Trait;
import fr.estran.socle.commun.Code;
import fr.estran.socle.tableurs.Ecritures;
import fr.estran.socle.tableurs.ReferenceDeFeuille;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What one session is in the files of a folder. */
final class LignesDeSeance {

    private final FichiersEcrits fichiers;
    private final NomsEcrits noms;
    private final DejaLa dejaLa;
    private final ZoneId fuseau;

    LignesDeSeance(FichiersEcrits fichiers, NomsEcrits noms, DejaLa dejaLa, ZoneId fuseau) {
        this.fichiers = fichiers;
        this.noms = noms;
        this.dejaLa = dejaLa;
        this.fuseau = fuseau;
    }

    /** @return what has to be told of it, where people are named of it already */
    Optional<String> ecrire(SeanceEcrite seance) {
        fichiers.uneFois(
                "actions",
                seance.action(),
                seance.type.code(),
                titre(seance),
                seance.type.unParUn() ? "" : seance.theme,
                seance.trimestre());
        var debut = seance.jour
                .atTime(LocalTime.MIN.plusMinutes(seance.heureConnue() ? seance.commence() : 0))
                .atZone(fuseau);
        fichiers.ligne(
                "seances",
                seance.reference,
                seance.action(),
                seance.lieu,
                debut.toOffsetDateTime().toString(),
                debut.plusMinutes(seance.minutes()).toOffsetDateTime().toString(),
                "tenue",
                seance.heureConnue() ? "oui" : "non");
        if (!seance.conseiller.isEmpty()) {
            fichiers.ligne("seances_conseillers", seance.reference, seance.conseiller);
        }
        return compter(seance);
    }

    /** Where the sheet names nobody, whoever is named already is in its number. */
    private Optional<String> compter(SeanceEcrite seance) {
        var deja = seance.personnes.isEmpty() ? dejaLa.venues().get(seance.reference) : null;
        var reste = deja == null
                ? DejaLa.Reste.tous(seance.traits(), seance.demandes)
                : deja.reste(seance.traits(), seance.demandes, false);
        if (reste.tetes() > 0) {
            fichiers.ligne("affluence", seance.reference, "" + reste.tetes());
        }
        reste.traits()
                .forEach((trait, comptes) -> comptes.forEach((code, n) -> {
                    if (!code.isEmpty()) {
                        fichiers.ligne(trait.fichier(), seance.reference, code, "" + n);
                    }
                }));
        reste.demandes().forEach((theme, n) -> fichiers.ligne("demandes", seance.reference, theme, "" + n));
        return deja == null
                ? Optional.empty()
                : Optional.of(reste.moinsQueNommees() ? "moins_que_nommees" : "deja_nommees");
    }

    private String titre(SeanceEcrite seance) {
        if (!seance.titre.isEmpty()) {
            return seance.titre;
        }
        return seance.type.unParUn() || seance.theme.isEmpty()
                ? noms.forme(seance.type)
                : noms.libelleDuTheme(seance.theme);
    }

    /** A session, as the rows that tell of it have it. */
    static final class SeanceEcrite {

        final TypeDAction type;
        final LocalDate jour;
        final @Nullable LocalTime debut;
        final String lieu;
        final String conseiller;
        final String theme;
        final String titre;
        final String reference;
        final Set<String> personnes = new HashSet<>();
        final Map<TrancheDeTete, Integer> tetes = new EnumMap<>(TrancheDeTete.class);
        final Map<String, Integer> genres = new TreeMap<>();
        final Map<String, Integer> situations = new TreeMap<>();
        final Map<String, Integer> demandes = new TreeMap<>();

        private @Nullable LocalTime fin;
        private int duree;
        private boolean heureConnue;

        SeanceEcrite(
                TypeDAction type,
                LocalDate jour,
                @Nullable LocalTime debut,
                String lieu,
                String conseiller,
                String theme,
                String titre) {
            this.type = type;
            this.jour = jour;
            this.debut = debut;
            this.lieu = lieu;
            this.conseiller = conseiller;
            this.theme = theme;
            this.titre = titre;
            this.reference = ReferenceDeFeuille.de(cle());
        }

        /** What tells it from another. What each person asks for does not, nor does what it is called where it goes on all year. */
        String cle() {
            var propre = type.unParUn() ? "" : theme + "\n" + Ecritures.nus(titre);
            return String.join(
                    "\n",
                    jour.toString(),
                    debut == null ? "" : debut.toString(),
                    type.code(),
                    lieu,
                    conseiller,
                    propre);
        }

        /** Where people are helped one after the other, lengths add up; of a workshop, each row repeats its own. */
        void durer(@Nullable LocalTime jusqua, int minutes) {
            fin = jusqua == null ? fin : jusqua;
            duree = type.unParUn() ? duree + minutes : Math.max(duree, minutes);
            heureConnue = debut != null && minutes() > 0 && debut.toSecondOfDay() / 60 + minutes() < 24 * 60;
        }

        int minutes() {
            return debut != null && fin != null && fin.isAfter(debut)
                    ? (fin.toSecondOfDay() - debut.toSecondOfDay()) / 60
                    : duree;
        }

        /** In minutes of the day; at midnight where no hour is told. */
        int commence() {
            return debut == null ? 0 : debut.toSecondOfDay() / 60;
        }

        boolean heureConnue() {
            return heureConnue;
        }

        /** As two sessions of one counsellor at one time cannot be. */
        void taireLHeure() {
            heureConnue = false;
        }

        /** Of a trait of which a sheet says nothing, nothing is said; of some, the others are under no code. */
        Map<Trait, Map<String, Integer>> traits() {
            var parCode = new LinkedHashMap<String, Integer>();
            tetes.forEach((tranche, n) -> parCode.put(tranche.code(), n));
            return Map.of(
                    Trait.TRANCHE, parCode, Trait.GENRE, parmiTous(genres), Trait.SITUATION, parmiTous(situations));
        }

        private Map<String, Integer> parmiTous(Map<String, Integer> decrits) {
            var tous = new TreeMap<>(decrits);
            int autres = tetes.values().stream().mapToInt(Integer::intValue).sum()
                    - decrits.values().stream().mapToInt(Integer::intValue).sum();
            if (!decrits.isEmpty() && autres > 0) {
                tous.put("", autres);
            }
            return tous;
        }

        void compter(TrancheDeTete tranche, int combien) {
            if (combien > 0) {
                tetes.merge(tranche, combien, Integer::sum);
            }
        }

        /** A head, as far as its row says. */
        void decrire(String genre, String situation) {
            if (!genre.isEmpty()) {
                genres.merge(genre, 1, Integer::sum);
            }
            if (!situation.isEmpty()) {
                situations.merge(situation, 1, Integer::sum);
            }
        }

        String trimestre() {
            return jour.getYear() + "-T" + (jour.getMonthValue() + 2) / 3;
        }

        /** One for each workshop; one for a week of a course; one for a quarter and a place of what goes on all year. */
        String action() {
            return switch (type.mesure()) {
                case SEANCES -> ReferenceDeFeuille.de(type.code(), trimestre(), lieu);
                case ACTIONS -> type.pendantLesVacances() ? semaine() : reference;
            };
        }

        private String semaine() {
            return ReferenceDeFeuille.de(
                    type.code(),
                    jour.get(IsoFields.WEEK_BASED_YEAR) + "-" + jour.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
                    lieu,
                    theme,
                    Ecritures.nus(titre));
        }
    }

    /** The bands in which heads are counted. */
    enum TrancheDeTete implements Code {
        MOINS_DE_DOUZE(12),
        DOUZE_DIX_HUIT(18),
        DIX_HUIT_VINGT_QUATRE(25),
        VINGT_CINQ_TRENTE_NEUF(40),
        QUARANTE_CINQUANTE_NEUF(60),
        SOIXANTE_SOIXANTE_NEUF(70),
        SOIXANTE_DIX_PLUS(Integer.MAX_VALUE),
        NON_COMMUNIQUE(Integer.MAX_VALUE);

        static final int MAJEUR = 18;

        private final int jusqua;

        TrancheDeTete(int jusqua) {
            this.jusqua = jusqua;
        }

        static TrancheDeTete de(int age) {
            for (var tranche : values()) {
                if (age < tranche.jusqua) {
                    return tranche;
                }
            }
            return NON_COMMUNIQUE;
        }
    }
}
