package fr.estran.echanges.classeurs;

import fr.estran.socle.tableurs.LectureDeFeuille;
import fr.estran.socle.tableurs.RangeeDeFeuille;
import fr.estran.socle.tableurs.ReceptionDeLignes;
import fr.estran.socle.tableurs.Tableurs;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Reads the rows of one sheet, below its header, each as it is understood. */
final class LectureDeFeuilleDite implements ReceptionDeLignes {

    private final Correspondance feuille;
    private final Comprehension comprehension;
    private final Consumer<LigneLue> suite;

    private LectureDeFeuilleDite(Correspondance feuille, Consumer<LigneLue> suite) {
        this.feuille = feuille;
        this.comprehension = new Comprehension(feuille);
        this.suite = suite;
    }

    static LectureDeFeuille lire(Path fichier, Correspondance feuille, Consumer<LigneLue> suite) throws IOException {
        return Tableurs.lire(fichier, new LectureDeFeuilleDite(feuille, suite));
    }

    @Override
    public boolean feuille(String nom) {
        return nom.equals(feuille.onglet().nom());
    }

    @Override
    public void ligne(RangeeDeFeuille ligne) {
        if (ligne.numero() > feuille.entete().derniere()) {
            suite.accept(comprehension.comprendre(ligne));
        }
    }
}
