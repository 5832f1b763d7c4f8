package fr.estran.transferts;

import fr.estran.dossier.Egards;
import fr.estran.echanges.Constat;
import fr.estran.echanges.ResultatImport;
import fr.estran.echanges.Suivi;
import fr.estran.versements.SorteDeVersement;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Hears what an import says, for a page that will show it. */
final class Ecoute implements Suivi {

    interface Import {

        ResultatImport faire(Path dossier, Egards egards, Suivi suivi) throws IOException;
    }

    final Trouvailles erreurs = new Trouvailles();

    @Override
    public void erreur(Constat erreur) {
        erreurs.ajouter(erreur);
    }

    @Override
    public void avance(double part) {}

    /** What became of the folder in which it was read. */
    static Lecture verser(
            DossierTemporaire recu, Import suite, SorteDeVersement sorte, Egards egards, List<Constat> laisses)
            throws IOException {
        var ecoute = new Ecoute();
        return switch (suite.faire(recu.releves(), egards, ecoute)) {
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
