package fr.estran.programme.affiche;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lines of a leaflet as they stand on paper, whatever the form. */
final class LignesDePlaquette {

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
                        lieu.arret() == null ? "" : MotsDePlaquette.arret(lieu.arret()))
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
