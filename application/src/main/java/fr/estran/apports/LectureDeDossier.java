package fr.estran.apports;

import fr.estran.dossier.Egards;
import fr.estran.echanges.Constat;
import fr.estran.echanges.ResultatImport;
import fr.estran.echanges.Suivi;
import fr.estran.versements.SorteDeVersement;
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

    /** Hears what an import says, for a page that will show it. */
    private static final class Ecoute implements Suivi {

        final Trouvailles erreurs = new Trouvailles();

        @Override
        public void erreur(Constat erreur) {
            erreurs.ajouter(erreur);
        }

        @Override
        public void avance(double part) {}
    }

    /** @param sorte what it was made of */
    Lecture lire(Path dossier, SorteDeVersement sorte, Egards egards, List<Constat> laisses) throws IOException {
        var ecoute = new Ecoute();
        return switch (suite.faire(dossier, egards, ecoute)) {
            case ResultatImport.Refuse _ -> new Lecture.Refusee(ecoute.erreurs, laisses);
            case ResultatImport.Garde garde ->
                new Lecture.Acceptee(
                        sorte,
                        Changements.de(garde),
                        Stream.concat(laisses.stream(), garde.constats().stream())
                                .toList());
        };
    }
}
