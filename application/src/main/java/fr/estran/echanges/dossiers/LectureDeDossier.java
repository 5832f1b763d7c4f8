package fr.estran.echanges.dossiers;

import fr.estran.socle.dossier.Egards;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whatever came in is a folder of records by now: it is verified, or imported.
 *
 * @param suite which of the two
 */
record LectureDeDossier(Suite suite) {

    interface Suite {

        ResultatImport faire(Path dossier, Egards egards, Suivi suivi) throws IOException;
    }

    /** @param sorte what it was made of */
    Lecture lire(Path dossier, SorteDeVersement sorte, Egards egards, List<Constat> laisses) throws IOException {
        var erreurs = new Trouvailles();
        return switch (suite.faire(dossier, egards, erreurs::ajouter)) {
            case ResultatImport.Refuse _ -> new Lecture.Refusee(erreurs, laisses);
            case ResultatImport.Garde garde ->
                new Lecture.Acceptee(
                        sorte,
                        Changements.de(garde),
                        Stream.concat(laisses.stream(), garde.constats().stream())
                                .toList());
        };
    }
}
