package fr.estran.socle.commun;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The hours of a week, as they are typed: up to two stretches a day.
 *
 * @param saisies by field: {@code ouvre-1-2} is when the second stretch of Monday begins; there may be others
 */
public record PlagesSaisies(Map<String, String> saisies) {

    public static final int PLAGES = 2;

    /** Ticked: days without hours, from Tuesday to Friday, take Monday's. */
    private static final String COMME_LE_LUNDI = "comme_lundi";

    private static final List<DayOfWeek> COMME_LUI =
            List.of(DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);

    private static final Pattern CHAMP = Pattern.compile("(ouvre|ferme)-[1-7]-[1-9]");

    private static final Messages MESSAGES = Messages.de("socle/commun");

    public static PlagesSaisies de(List<PlageHoraire> plages) {
        var saisies = new LinkedHashMap<String, String>();
        for (var jour : DayOfWeek.values()) {
            var siennes = plages.stream()
                    .filter(plage -> plage.jour() == jour.getValue())
                    .toList();
            for (var rang = 1; rang <= Math.min(PLAGES, siennes.size()); rang++) {
                var plage = siennes.get(rang - 1);
                saisies.put(champ("ouvre", jour, rang), plage.debut().toString());
                saisies.put(champ("ferme", jour, rang), plage.fin().toString());
            }
        }
        return new PlagesSaisies(saisies);
    }

    public static PlagesSaisies de(Champs champs) {
        var saisies = new LinkedHashMap<String, String>();
        champs.valeurs().keySet().forEach(champ -> saisies.put(champ, champs.dit(champ)));
        return new PlagesSaisies(saisies);
    }

    /** What is sent, with what one asks to be written in it; nothing that was typed is changed. */
    public static Map<String, List<String>> completees(Map<String, List<String>> envoi) {
        if (!envoi.containsKey(COMME_LE_LUNDI)) {
            return envoi;
        }
        var recu = new Champs(envoi);
        var ecrits = de(recu);
        var completes = new LinkedHashMap<>(envoi);
        COMME_LUI.stream()
                .filter(ecrits::sansHeures)
                .forEach(jour -> champs(DayOfWeek.MONDAY)
                        .forEach(champ -> completes.put(dUnAutreJour(champ, jour), recu.tous(champ))));
        return completes;
    }

    private static String dUnAutreJour(String champDuLundi, DayOfWeek jour) {
        return champDuLundi.replace("-1-", "-" + jour.getValue() + "-");
    }

    /** Whether there is a day that may take Monday's. */
    public boolean aCompleter() {
        return COMME_LUI.stream().anyMatch(this::sansHeures);
    }

    private boolean sansHeures(DayOfWeek jour) {
        return champs(jour).allMatch(this::vide);
    }

    private static Stream<String> champs(DayOfWeek jour) {
        return IntStream.rangeClosed(1, PLAGES)
                .boxed()
                .flatMap(rang -> Stream.of(champ("ouvre", jour, rang), champ("ferme", jour, rang)));
    }

    /** The hours alone, in the order of the page. */
    public Champs champs() {
        var champs = Champs.AUCUN;
        for (var jour : DayOfWeek.values()) {
            for (var rang = 1; rang <= PLAGES; rang++) {
                var ouvre = champ("ouvre", jour, rang);
                var ferme = champ("ferme", jour, rang);
                champs = champs.avec(ouvre, dit(ouvre)).avec(ferme, dit(ferme));
            }
        }
        return champs;
    }

    /**
     * What the field of an hour is called: the day, which stretch, beginning or end.
     *
     * @throws IllegalArgumentException where it is no field of an hour
     */
    public static String libelle(String champ) {
        if (!CHAMP.matcher(champ).matches()) {
            throw new IllegalArgumentException("no field of an hour");
        }
        var parties = champ.split("-");
        var jour = DayOfWeek.of(Integer.parseInt(parties[1])).getDisplayName(TextStyle.FULL, Locale.FRENCH);
        return MESSAGES.dire(
                parties[0].equals("ouvre") ? "plages.ouvre" : "plages.ferme", Map.of("jour", jour, "rang", parties[2]));
    }

    /** @param quoi {@code ouvre} or {@code ferme} */
    public static String champ(String quoi, DayOfWeek jour, int rang) {
        return quoi + "-" + jour.getValue() + "-" + rang;
    }

    public @Nullable String dit(String champ) {
        return saisies.get(champ);
    }

    /** In words, by field, in the order of the page. */
    public Map<String, String> fautes() {
        var fautes = new LinkedHashMap<String, String>();
        for (var jour : DayOfWeek.values()) {
            var avant = LocalTime.MIN;
            for (var rang = 1; rang <= PLAGES; rang++) {
                var ouvre = champ("ouvre", jour, rang);
                var ferme = champ("ferme", jour, rang);
                if (vide(ouvre) && vide(ferme)) {
                    continue;
                }
                var debut = LectureDeSaisie.heure(dit(ouvre));
                var fin = LectureDeSaisie.heure(dit(ferme));
                if (debut.isEmpty() || fin.isEmpty()) {
                    fautes.put(debut.isEmpty() ? ouvre : ferme, MESSAGES.dire("plages.faute.incomplete"));
                } else if (!debut.get().isBefore(fin.get())) {
                    fautes.put(ferme, MESSAGES.dire("plages.faute.fin"));
                } else if (debut.get().isBefore(avant)) {
                    fautes.put(ouvre, MESSAGES.dire("plages.faute.chevauche"));
                }
                avant = fin.orElse(avant);
            }
        }
        return fautes;
    }

    /** Once there is no fault left. */
    public List<PlageHoraire> plages() {
        return Stream.of(DayOfWeek.values())
                .flatMap(jour -> IntStream.rangeClosed(1, PLAGES).mapToObj(rang -> plage(jour, rang)))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<PlageHoraire> plage(DayOfWeek jour, int rang) {
        return LectureDeSaisie.heure(dit(champ("ouvre", jour, rang)))
                .flatMap(ouvre -> LectureDeSaisie.heure(dit(champ("ferme", jour, rang)))
                        .map(ferme -> new PlageHoraire(jour.getValue(), ouvre, ferme)));
    }

    private boolean vide(String champ) {
        return LectureDeSaisie.texte(dit(champ)) == null;
    }
}
