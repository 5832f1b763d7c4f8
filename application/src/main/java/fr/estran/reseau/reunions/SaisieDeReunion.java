package fr.estran.reseau.reunions;

import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.Messages;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as it is typed: what about, when, where. Of several dates none is chosen yet; one alone is the day. The hours of a date, if
 * it has its own, stand after it.
 */
record SaisieDeReunion(Champs dits) {

    /** More than that, and nobody answers. */
    static final int DATES = 4;

    private static final String TRAIT = "|";

    private static final Map<String, Integer> LONGUEURS = Map.of("sujet", 300, "lieuDit", 200, "documents", 4000);

    static SaisieDeReunion de(Reunion reunion) {
        return new SaisieDeReunion(Champs.AUCUN
                .avec("sujet", reunion.sujet())
                .avec("dates", dates(reunion))
                .avec("debut", reunion.debut())
                .avec("fin", reunion.fin())
                .avec("lieu", reunion.lieu())
                .avec("lieuDit", reunion.lieuDit())
                .avec("documents", reunion.documents()));
    }

    private static List<String> dates(Reunion reunion) {
        return (reunion.jour() == null ? reunion.datesProposees() : List.of(DateProposee.sansHeure(reunion.jour())))
                .stream().map(DateProposee::toString).toList();
    }

    /**
     * Each date with the hours that lie beside it in the form: they are put together by their rank as the form came, before what was
     * left blank is dropped, lest an hour slip to another date.
     */
    static Map<String, List<String>> joindre(Map<String, List<String>> envoi) {
        var joints = new LinkedHashMap<>(envoi);
        var colonnes = Stream.of("dates", "debuts", "fins")
                .map(nom -> Objects.requireNonNullElse(joints.remove(nom), List.<String>of()))
                .toList();
        joints.put(
                "dates",
                IntStream.range(0, colonnes.stream().mapToInt(List::size).max().orElse(0))
                        .mapToObj(rang -> colonnes.stream()
                                .map(dites ->
                                        rang < dites.size() ? dites.get(rang).strip() : "")
                                .collect(Collectors.joining(TRAIT)))
                        .map(rangee -> rangee.replaceAll("\\|+$", ""))
                        .toList());
        return joints;
    }

    /** The day, the beginning and the end of each, as they were typed, for as many as the form has. */
    static List<List<String>> rangees(Champs dits) {
        return Stream.concat(dits.tous("dates").stream(), Stream.generate(() -> ""))
                .limit(DATES)
                .map(SaisieDeReunion::morceaux)
                .toList();
    }

    private static List<String> morceaux(String rangee) {
        return Stream.concat(Stream.of(rangee.split("\\|", 3)), Stream.of("", ""))
                .limit(3)
                .toList();
    }

    /** One, where it can be read. */
    static Optional<DateProposee> date(String rangee) {
        var dits = morceaux(rangee);
        return LectureDeSaisie.jour(dits.getFirst())
                .map(jour -> new DateProposee(
                        jour,
                        LectureDeSaisie.heure(dits.get(1)).orElse(null),
                        LectureDeSaisie.heure(dits.get(2)).orElse(null)));
    }

    /**
     * By field.
     *
     * @param lieux the venues that may be chosen
     */
    Map<String, String> fautes(Messages m, Collection<LieuId> lieux) {
        var fautes = new LinkedHashMap<String, String>();
        fauteDeDate().ifPresent(cle -> fautes.put("dates", m.dire(cle, "n", DATES)));
        heure("debut", m, fautes);
        heure("fin", m, fautes);
        if (fin() != null && debut() == null) {
            fautes.putIfAbsent("debut", m.dire("faute.debut"));
        } else if (fin() != null && debut() != null && !debut().isBefore(fin())) {
            fautes.putIfAbsent("fin", m.dire("faute.fin"));
        }
        if (dits.un("lieu") != null && lieu().filter(lieux::contains).isEmpty()) {
            fautes.put("lieu", m.dire("faute.lieu"));
        }
        LONGUEURS.forEach((champ, longueur) -> {
            if (dits.dit(champ).length() > longueur) {
                fautes.put(champ, m.dire("faute.longueur", "n", longueur));
            }
        });
        return fautes;
    }

    private Optional<String> fauteDeDate() {
        var typees = dits.tous("dates").stream().map(SaisieDeReunion::morceaux).toList();
        if (typees.isEmpty()) {
            return Optional.of("faute.dates.aucune");
        }
        if (typees.stream().anyMatch(une -> une.getFirst().isEmpty())) {
            return Optional.of("faute.dates.sans_jour");
        }
        if (typees.stream().anyMatch(une -> LectureDeSaisie.jour(une.getFirst()).isEmpty())) {
            return Optional.of("faute.dates");
        }
        if (typees.stream()
                .flatMap(une -> une.stream().skip(1))
                .anyMatch(heure ->
                        !heure.isEmpty() && LectureDeSaisie.heure(heure).isEmpty())) {
            return Optional.of("faute.dates.heure");
        }
        if (dates().stream().anyMatch(une -> une.fin() != null && !finitApres(une.debut(), une.fin()))) {
            return Optional.of("faute.dates.fin");
        }
        if (typees.size() > DATES) {
            return Optional.of("faute.dates.trop");
        }
        return dates().stream().map(DateProposee::jour).distinct().count() < dates().size()
                ? Optional.of("faute.dates.deux_heures")
                : Optional.empty();
    }

    private static boolean finitApres(@Nullable LocalTime debut, LocalTime fin) {
        return debut != null && debut.isBefore(fin);
    }

    private void heure(String champ, Messages m, Map<String, String> fautes) {
        if (dits.un(champ) != null && LectureDeSaisie.heure(dits.un(champ)).isEmpty()) {
            fautes.put(champ, m.dire("faute.heure"));
        }
    }

    /** Those that can be read, in their order. */
    private List<DateProposee> dates() {
        return dits.tous("dates").stream()
                .flatMap(rangee -> date(rangee).stream())
                .sorted(Comparator.comparing(DateProposee::jour))
                .distinct()
                .toList();
    }

    Optional<LieuId> lieu() {
        return LectureDeSaisie.id(dits.un("lieu"), LieuId::new);
    }

    private @Nullable LocalTime debut() {
        return LectureDeSaisie.heure(dits.un("debut")).orElse(null);
    }

    private @Nullable LocalTime fin() {
        return LectureDeSaisie.heure(dits.un("fin")).orElse(null);
    }

    /** What it makes of a meeting, once there is no fault left: its day is chosen where only one date is left, and its hours with it. */
    Reunion appliquer(Reunion avant) {
        var dates = dates();
        var seule = dates.size() == 1 ? dates.getFirst() : null;
        var sienne = seule != null && seule.aSonHeure() ? seule : null;
        return new Reunion(
                avant.id(),
                LectureDeSaisie.texte(dits.un("sujet")),
                seule == null ? null : seule.jour(),
                String.join(" ", dates.stream().map(DateProposee::toString).toList()),
                sienne == null ? debut() : sienne.debut(),
                sienne == null ? fin() : sienne.fin(),
                lieu().orElse(null),
                LectureDeSaisie.texte(dits.un("lieuDit")),
                avant.tenue() && seule != null,
                avant.compteRendu(),
                LectureDeSaisie.texte(dits.un("documents")),
                avant.annuleeLe(),
                avant.raison(),
                avant.revision());
    }
}
