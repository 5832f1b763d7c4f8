package fr.estran.programme.affiche;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.vocabulaire.TypeDAction;
import fr.estran.ville.territoire.PourVenir;
import fr.estran.ville.themes.Appellation;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the leaflet of a quarter says, in the words that stand on paper; nothing of it tells how it looks. What was handed out
 * is kept as one of these, so that it can be compared with that of today.
 *
 * @param trimestre as in addresses: 2024-T1
 * @param site its address as one types it
 * @param inscription how one registers, a short sentence each
 * @param genres the kinds of what takes place once, a line each
 * @param aides help that comes back, kind by kind
 * @param seances what takes place once, in the order of the hours
 * @param lieux where all this is, each once, by name
 * @param demandes the themes of it that most people had wished for; a paper of before says none
 */
public record Plaquette(
        String trimestre,
        String titre,
        String service,
        @Nullable String telephone,
        @Nullable String site,
        List<String> inscription,
        List<Genre> genres,
        List<Aide> aides,
        List<Seance> seances,
        List<Lieu> lieux,
        List<String> demandes) {

    private static final DateTimeFormatter MOIS = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.FRENCH);

    private static final Pattern QUARTIER = Pattern.compile(" \\([^()]+\\)$");

    public Plaquette {
        inscription = List.copyOf(inscription);
        genres = List.copyOf(genres);
        aides = List.copyOf(aides);
        seances = List.copyOf(seances);
        lieux = List.copyOf(lieux);
        demandes = List.copyOf(Objects.requireNonNullElse(demandes, List.of()));
    }

    /** A kind of help in the town's own words, and what it is. */
    public record Genre(TypeDAction type, String nom, String phrase) {}

    public record Aide(Genre genre, List<AuLieu> lieux) {

        public Aide {
            lieux = List.copyOf(lieux);
        }
    }

    /**
     * @param id null where one goes nowhere: the help is given on the telephone
     * @param regles when, in words, a line each
     * @param dates the days that no rule gives
     * @param creneaux the rules again, so that a week can be drawn of them; a paper of before says none
     */
    public record AuLieu(
            @Nullable LieuId id, String nom, List<String> regles, List<Dates> dates, List<Creneau> creneaux) {

        public AuLieu {
            regles = List.copyOf(regles);
            dates = List.copyOf(dates);
            creneaux = List.copyOf(Objects.requireNonNullElse(creneaux, List.of()));
        }

        /** All of it, in words. */
        public List<String> lignes() {
            return Stream.concat(regles.stream(), dates.stream().flatMap(Dates::lignes))
                    .toList();
        }
    }

    /** A day of the week and hours. @param reserve what else the rule says of them; empty where it is each week */
    public record Creneau(DayOfWeek jour, LocalTime debut, LocalTime fin, String reserve) {

        /** 9 h 30 à 12 h. */
        public String heures() {
            return Messages.de("programme/plaquettes")
                    .dire("semaine.heures", Map.of("debut", Jours.dire(debut), "fin", Jours.dire(fin)));
        }
    }

    /** @param heures of all of them, in words */
    public record Dates(String heures, List<LocalDate> jours) {

        public Dates {
            jours = List.copyOf(jours);
        }

        Stream<String> lignes() {
            return DatesEnMots.lignes(jours, heures).stream();
        }
    }

    public record Jour(SeanceId seance, LocalDate jour) {}

    /**
     * Days of one action, at the same hours and in one place: a line.
     *
     * @param genre where the title does not say it
     * @param lieu null where one goes nowhere, or nobody knows yet
     * @param venir what one has to do to take part
     */
    public record Seance(
            ActionId action,
            List<Jour> jours,
            String heures,
            String titre,
            @Nullable String genre,
            @Nullable LieuId lieu,
            String ou,
            String venir) {

        public Seance {
            jours = List.copyOf(jours);
        }

        /** Lundi 8 et mardi 9 janvier, de 9 h 30 à 12 h. */
        public String quand() {
            return Messages.de("programme/plaquettes")
                    .dire(
                            "seances.quand",
                            Map.of(
                                    "jours",
                                    Appellation.majuscule(DatesEnMots.dire(
                                            jours.stream().map(Jour::jour).toList())),
                                    "heures",
                                    heures));
        }

        Seance avecJours(List<Jour> autres) {
            return new Seance(action, autres, heures, titre, genre, lieu, ou, venir);
        }

        Seance auLieu(@Nullable LieuId autre) {
            return new Seance(action, jours, heures, titre, genre, autre, ou, venir);
        }

        Seance aCesHeures(String autres) {
            return new Seance(action, jours, autres, titre, genre, lieu, ou, venir);
        }

        Seance sansJours() {
            return avecJours(List.of());
        }
    }

    /**
     * @param acces floor and door
     * @param fauteuil whether a wheelchair gets in; null where nobody said, and on a paper of before
     */
    public record Lieu(
            LieuId id,
            String nom,
            String adresse,
            String acces,
            @Nullable String arret,
            @Nullable Boolean fauteuil) {

        public Lieu {
            arret = PourVenir.nomDArret(arret);
        }
    }

    /** As they stand under its name. */
    public record Mois(String nom, List<Seance> seances) {}

    public List<Mois> parMois() {
        return seances.stream()
                .collect(groupingBy(
                        seance -> YearMonth.from(seance.jours().getFirst().jour()), TreeMap::new, toList()))
                .entrySet()
                .stream()
                .map(mois -> new Mois(Appellation.majuscule(MOIS.format(mois.getKey())), mois.getValue()))
                .toList();
    }

    /** A venue by its name alone, its district being said with its address: unless two of them have one name. */
    String sansQuartier(String nom) {
        var court = QUARTIER.matcher(nom).replaceFirst("");
        var memes = lieux.stream()
                .filter(lieu -> QUARTIER.matcher(lieu.nom()).replaceFirst("").equals(court))
                .count();
        return memes == 1 ? court : nom;
    }

    /** In how many places there is help that comes back. */
    public long lieuxDesAides() {
        return aides.stream()
                .flatMap(aide -> aide.lieux().stream())
                .map(la -> new AuLieu(la.id(), la.nom(), List.of(), List.of(), List.of()))
                .distinct()
                .count();
    }

    Plaquette avecSeances(List<Seance> autres) {
        return new Plaquette(
                trimestre, titre, service, telephone, site, inscription, genres, aides, autres, lieux, demandes);
    }

    /** Nothing takes place: there is nothing to print yet. */
    public boolean vide() {
        return aides.isEmpty() && seances.isEmpty();
    }
}
