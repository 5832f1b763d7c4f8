package fr.estran.reunions;

import fr.estran.commun.Champs;
import fr.estran.commun.LectureDeSaisie;
import fr.estran.commun.LieuId;
import fr.estran.commun.Messages;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as it is typed: what about, when, where. Of several dates none is chosen yet; one alone is the day.
 */
record SaisieDeReunion(Champs dits) {

    /** More than that, and nobody answers. */
    static final int DATES = 4;

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
        return (reunion.jour() == null ? reunion.dates() : List.of(reunion.jour()))
                .stream().map(LocalDate::toString).toList();
    }

    /**
     * By field.
     *
     * @param lieux the venues that may be chosen
     */
    Map<String, String> fautes(Messages m, Collection<LieuId> lieux) {
        var fautes = new LinkedHashMap<String, String>();
        var jours = jours();
        if (dits.tous("dates").isEmpty()) {
            fautes.put("dates", m.dire("faute.dates.aucune"));
        } else if (jours.size() < dits.tous("dates").size()) {
            fautes.put("dates", m.dire("faute.dates"));
        } else if (jours.size() > DATES) {
            fautes.put("dates", m.dire("faute.dates.trop", Map.of("n", DATES)));
        }
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
                fautes.put(champ, m.dire("faute.longueur", Map.of("n", longueur)));
            }
        });
        return fautes;
    }

    private void heure(String champ, Messages m, Map<String, String> fautes) {
        if (dits.un(champ) != null && LectureDeSaisie.heure(dits.un(champ)).isEmpty()) {
            fautes.put(champ, m.dire("faute.heure"));
        }
    }

    /** Those that can be read, each as often as it was typed. */
    List<LocalDate> jours() {
        return dits.tous("dates").stream()
                .map(LectureDeSaisie::jour)
                .flatMap(Optional::stream)
                .sorted()
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

    /** What it makes of a meeting, once there is no fault left: its day is chosen where only one date is left. */
    Reunion appliquer(Reunion avant) {
        var jours = jours().stream().distinct().toList();
        return new Reunion(
                avant.id(),
                LectureDeSaisie.texte(dits.un("sujet")),
                jours.size() == 1 ? jours.getFirst() : null,
                String.join(" ", jours.stream().map(LocalDate::toString).toList()),
                debut(),
                fin(),
                lieu().orElse(null),
                LectureDeSaisie.texte(dits.un("lieuDit")),
                avant.tenue() && jours.size() == 1,
                avant.compteRendu(),
                LectureDeSaisie.texte(dits.un("documents")),
                avant.annuleeLe(),
                avant.raison(),
                avant.revision());
    }
}
