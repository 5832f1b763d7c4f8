package fr.estran.presences.coop;

import static java.util.stream.Collectors.groupingBy;

import fr.estran.presences.CadreDeSeance;
import fr.estran.presences.coop.ActeCoop.Cle;
import fr.estran.presences.coop.ActeCoop.Dites;
import fr.estran.presences.coop.ActeCoop.LieuCoop;
import fr.estran.presences.coop.ActesCoopRepository.SeanceLue;
import fr.estran.presences.coop.EquivalencesCoop.SorteCoop;
import fr.estran.presences.coop.VenuesCoopRepository.VenueLue;
import fr.estran.socle.commun.Code;
import fr.estran.socle.tableurs.Ecritures;
import fr.estran.socle.vocabulaire.TypeDAction.Ou;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One session, and all that is known of it: an act of each person who was helped, or one of all who came. */
record SeanceEnActes(SeanceLue seance, List<VenueLue> venues, List<VenueLue> passages, EquivalencesCoop equivalences) {

    Stream<ActeCoop> actes() {
        return switch (equivalences.forme(seance.type()).sorte()) {
            case AUCUNE -> Stream.empty();
            case COLLECTIF -> venues.size() + seance.anonymes() == 0 ? Stream.empty() : Stream.of(atelier());
            case INDIVIDUEL ->
                Stream.concat(
                        venues.stream().map(venue -> individuel(venue, 0)),
                        Stream.iterate(1, rang -> rang <= seance.anonymes(), rang -> rang + 1)
                                .map(rang -> individuel(sansNom(rang), rang)));
        };
    }

    /** Of somebody without a name: what was noted of one of them, and what holds for all. */
    private VenueLue sansNom(int rang) {
        var passage = rang <= passages.size() ? passages.get(rang - 1) : null;
        return new VenueLue(
                seance.seance(),
                null,
                pareils(seance.genres()),
                null,
                pareils(seance.situations()),
                pareils(seance.tranches()),
                passage == null ? null : passage.demande(),
                passage == null ? null : passage.libelle(),
                passage == null ? null : passage.minutes(),
                passage != null && passage.oriente(),
                passage != null && passage.oubliee(),
                false);
    }

    private @Nullable String pareils(List<String> comptes) {
        return nombres(comptes).entrySet().stream()
                .filter(compte -> compte.getValue() == seance.anonymes())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private ActeCoop individuel(VenueLue venue, int rang) {
        var demande = venue.demande();
        var libelle = Objects.requireNonNullElse(venue.libelle(), "");
        var theme =
                demande == null ? null : equivalences.theme(demande, libelle).orElse(null);
        return acte(
                new Cle(seance.seance(), venue.usager(), rang),
                false,
                minutes(venue),
                theme == null ? List.of() : List.of(theme),
                demande == null || theme != null ? List.of() : List.of(libelle),
                venue.oubliee(),
                venue.oriente(),
                compter(List.of(venue)),
                Objects.requireNonNullElse(demande, ""));
    }

    /** As it was noted; as long as the hour, of somebody who had one; else as it usually takes. */
    private int minutes(VenueLue venue) {
        var dites = venue.minutes();
        if (dites != null && dites > 0) {
            return dites;
        }
        var usuelles = equivalences.forme(seance.type()).minutes();
        return seance.type().individuelle() && venues.size() + seance.anonymes() == 1
                ? seance.minutes()
                : usuelles == null ? 0 : usuelles;
    }

    private ActeCoop atelier() {
        var themes = new ArrayList<ThemeDeLaCoop>();
        var sansEgal = new ArrayList<String>();
        for (int i = 0; i < seance.themes().size(); i++) {
            var libelle = seance.libelles().get(i);
            equivalences
                    .theme(seance.themes().get(i), libelle)
                    .ifPresentOrElse(themes::add, () -> sansEgal.add(libelle));
        }
        return acte(
                new Cle(seance.seance(), null, 0),
                true,
                seance.minutes(),
                themes.stream().distinct().toList(),
                sansEgal,
                false,
                false,
                compter(venues),
                String.join(",", seance.themes()));
    }

    /** Those who gave no name are counted beside the others, as far as somebody said of them what they are. */
    private VenusCoop compter(List<VenueLue> venus) {
        var seul = venus.size() == 1 && venus.getFirst().usager() == null
                || equivalences.forme(seance.type()).sorte() == SorteCoop.INDIVIDUEL;
        var genres = compter(venus, venue -> VenusCoop.genre(dit(venue.genre())));
        var tranches = compter(venus, this::tranche);
        var statuts = compter(venus, venue -> VenusCoop.statut(dit(venue.situation())));
        if (!seul) {
            ajouter(genres, seance.genres(), VenusCoop::genre);
            ajouter(tranches, seance.tranches(), UnaryOperator.identity());
            ajouter(statuts, seance.situations(), VenusCoop::statut);
            tranches.remove("professionnels");
        }
        int deja = (int) venus.stream().filter(VenueLue::deja).count();
        return new VenusCoop(venus.size() + (seul ? 0 : seance.anonymes()), deja, genres, tranches, statuts);
    }

    private static Map<String, Integer> compter(List<VenueLue> venus, Function<VenueLue, String> quoi) {
        return new HashMap<>(venus.stream().collect(groupingBy(quoi, Collectors.summingInt(_ -> 1))));
    }

    private static void ajouter(Map<String, Integer> comptes, List<String> dits, UnaryOperator<String> mot) {
        nombres(dits).forEach((code, nombre) -> comptes.merge(mot.apply(code), nombre, Integer::sum));
    }

    private String tranche(VenueLue venue) {
        var naissance = venue.naissance();
        return naissance == null
                ? Objects.requireNonNullElse(venue.tranche(), VenusCoop.INCONNU)
                : VenusCoop.tranche(seance.jour().getYear() - naissance);
    }

    private static String dit(@Nullable String mot) {
        return Objects.requireNonNullElse(mot, "");
    }

    private static Map<String, Integer> nombres(List<String> comptes) {
        return comptes.stream()
                .map(compte -> compte.split("=", 2))
                .collect(Collectors.toMap(compte -> compte[0], compte -> Integer.valueOf(compte[1])));
    }

    private ActeCoop acte(
            Cle cle,
            boolean collectif,
            int minutes,
            List<ThemeDeLaCoop> themes,
            List<String> sansEgal,
            boolean oublie,
            boolean oriente,
            VenusCoop venus,
            String demande) {
        var cadre = cadre();
        var lieu = seance.lieu();
        return new ActeCoop(
                cle,
                collectif,
                seance.jour(),
                seance.heure(),
                seance.conseiller(),
                seance.type(),
                seance.titre(),
                minutes,
                cadre,
                lieu == null
                        ? null
                        : new LieuCoop(
                                lieu,
                                dit(seance.adresse()),
                                dit(seance.codePostal()),
                                dit(seance.commune()),
                                seance.lieuLa()),
                themes,
                sansEgal,
                oublie,
                oriente,
                venus,
                dites(minutes, cadre, collectif, venus, demande + (oriente ? "+" : "")));
    }

    private CadreDeSeance cadre() {
        return new CadreDeSeance.Dit(seance.canal(), seance.niveau(), seance.autonomie(), seance.materiel())
                .sinon(
                        seance.type(),
                        seance.type().ou(Code.lire(Ou.class, seance.ou()).orElse(null)));
    }

    /** By what is ours: what the town says anew of its equals changes no act. */
    private Dites dites(int minutes, CadreDeSeance cadre, boolean collectif, VenusCoop venus, String demande) {
        return new Dites(
                Ecritures.empreinte(
                        seance.jour().toString(),
                        String.valueOf(minutes),
                        String.valueOf(collectif),
                        collectif ? seance.titre() : "",
                        String.valueOf(seance.lieuReference()),
                        cadre.toString()),
                Ecritures.empreinte(
                        String.valueOf(venus.total()),
                        venus.genres().toString(),
                        venus.tranches().toString(),
                        venus.statuts().toString()),
                Ecritures.empreinte(demande));
    }
}
