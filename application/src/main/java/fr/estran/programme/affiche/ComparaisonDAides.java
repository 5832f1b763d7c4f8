package fr.estran.programme.affiche;

import static fr.estran.programme.affiche.MotsDePlaquette.MESSAGES;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import fr.estran.socle.commun.LieuId;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a leaflet says otherwise of help that comes back, of one kind at one venue: its rules, or the days that have none. */
final class ComparaisonDAides {

    private ComparaisonDAides() {}

    /** @param ou where it is in no venue: the telephone is another place than one that is not known yet */
    record OuEtQuoi(TypeDAction type, @Nullable LieuId lieu, String ou) {

        static OuEtQuoi de(AideDite dite) {
            var ici = dite.ici();
            return new OuEtQuoi(dite.genre().type(), ici.id(), ici.id() == null ? ici.nom() : "");
        }
    }

    record AideDite(Plaquette.Genre genre, Plaquette.AuLieu ici) {

        String ligne() {
            return LignesDePlaquette.de(genre, ici);
        }

        private Set<String> regles() {
            return new HashSet<>(ici.regles());
        }

        /** Hours by hours, the days that have them. */
        private TreeMap<String, SortedSet<LocalDate>> dates() {
            return ici.dates().stream()
                    .collect(groupingBy(
                            Plaquette.Dates::heures,
                            TreeMap::new,
                            Collectors.flatMapping(dates -> dates.jours().stream(), toCollection(TreeSet::new))));
        }

        private Map<String, Object> valeurs() {
            return new HashMap<>(Map.of("genre", genre.nom(), "lieu", ici.nom()));
        }
    }

    static Map<OuEtQuoi, AideDite> dites(Plaquette plaquette) {
        return plaquette.aides().stream()
                .flatMap(aide -> aide.lieux().stream().map(ici -> new AideDite(aide.genre(), ici)))
                .collect(Collectors.toMap(OuEtQuoi::de, Function.identity(), (une, _) -> une, LinkedHashMap::new));
    }

    /**
     * @param ancienne null where the paper says nothing of it
     * @param nouvelle null where there is none any more
     */
    static List<String> phrases(@Nullable AideDite ancienne, @Nullable AideDite nouvelle) {
        return ancienne != null && nouvelle != null && ancienne.regles().equals(nouvelle.regles())
                ? dates(ancienne, nouvelle)
                : regles(ancienne, nouvelle);
    }

    private static List<String> regles(@Nullable AideDite ancienne, @Nullable AideDite nouvelle) {
        var dite = Objects.requireNonNull(nouvelle == null ? ancienne : nouvelle);
        return List.of(MESSAGES.dire(
                "ecart.aide",
                Correction.valeurs(seules(ancienne, nouvelle), seules(nouvelle, ancienne), dite.valeurs())));
    }

    /** Null where it says nothing that the other does not. */
    private static @Nullable String seules(@Nullable AideDite une, @Nullable AideDite autre) {
        var connues = autre == null ? List.<String>of() : autre.ici().lignes();
        var dites = Stream.ofNullable(une)
                .flatMap(dite -> dite.ici().lignes().stream())
                .filter(ligne -> !connues.contains(ligne))
                .toList();
        return dites.isEmpty() ? null : String.join(" ; ", dites);
    }

    /** Only the days that came or went: whoever holds the paper crosses those out. */
    private static List<String> dates(AideDite ancienne, AideDite nouvelle) {
        var avant = ancienne.dates();
        var apres = nouvelle.dates();
        return Stream.concat(avant.keySet().stream(), apres.keySet().stream())
                .distinct()
                .flatMap(heures -> {
                    var imprimes = avant.getOrDefault(heures, new TreeSet<>());
                    var tenus = apres.getOrDefault(heures, new TreeSet<>());
                    var valeurs = nouvelle.valeurs();
                    valeurs.put("heures", heures);
                    return imprimes.equals(tenus)
                            ? Stream.of()
                            : Stream.of(MESSAGES.dire(
                                    "ecart.aide.dates",
                                    Correction.valeurs(sans(imprimes, tenus), sans(tenus, imprimes), valeurs)));
                })
                .toList();
    }

    private static @Nullable String sans(Collection<LocalDate> jours, Collection<LocalDate> autres) {
        var restent = jours.stream().filter(jour -> !autres.contains(jour)).toList();
        return restent.isEmpty() ? null : DatesEnMots.dire(restent);
    }

    /** The lines of a leaflet as they stand on paper, whatever the form. */
    static final class LignesDePlaquette {

        private LignesDePlaquette() {}

        static String de(Plaquette.Genre genre) {
            return genre.nom() + " : " + genre.phrase();
        }

        static String de(Plaquette.Genre genre, Plaquette.AuLieu aide) {
            return genre.nom() + ", " + aide.nom() + ". " + String.join(". ", aide.lignes());
        }

        static String de(Plaquette.Seance seance) {
            var genre = seance.genre() == null ? "" : seance.genre() + ", ";
            return seance.quand() + ". " + seance.titre() + ". " + genre + seance.ou() + ". " + seance.venir();
        }

        static String de(Plaquette.Lieu lieu) {
            return Stream.of(
                            lieu.nom(),
                            lieu.adresse(),
                            lieu.acces(),
                            lieu.arret() == null ? "" : MotsDePlaquette.arret(lieu.arret()),
                            lieu.fauteuil() == null ? "" : MotsDePlaquette.fauteuil(lieu.fauteuil()))
                    .filter(dit -> !dit.isEmpty())
                    .collect(Collectors.joining(". "));
        }

        /** All of it, a line each, in the order of the paper. */
        static Stream<String> toutes(Plaquette plaquette) {
            return Stream.of(
                            Stream.of(plaquette.titre(), plaquette.service(), plaquette.telephone(), plaquette.site())
                                    .filter(Objects::nonNull),
                            plaquette.inscription().stream(),
                            plaquette.aides().stream().map(aide -> de(aide.genre())),
                            plaquette.aides().stream()
                                    .flatMap(aide -> aide.lieux().stream().map(lieu -> de(aide.genre(), lieu))),
                            plaquette.genres().stream().map(LignesDePlaquette::de),
                            plaquette.seances().stream().map(LignesDePlaquette::de),
                            plaquette.lieux().stream().map(LignesDePlaquette::de))
                    .flatMap(lignes -> lignes);
        }
    }
}
