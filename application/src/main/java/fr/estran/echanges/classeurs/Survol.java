package fr.estran.echanges.classeurs;

import fr.estran.echanges.classeurs.RangeesDeTitres.Onglet;
import fr.estran.socle.tableurs.LectureDeFeuille;
import fr.estran.socle.tableurs.RangeeDeFeuille;
import fr.estran.socle.tableurs.ReceptionDeLignes;
import fr.estran.socle.tableurs.Tableurs;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The first rows of each sheet of a workbook: enough to see what it is. */
final class Survol implements ReceptionDeLignes {

    private static final int PREMIERES = 150;
    private static final int ONGLETS = 50;

    private final List<Onglet> onglets = new ArrayList<>();
    private String nom = "";
    private List<RangeeDeFeuille> premieres = new ArrayList<>();
    private long lignes;

    /** @param onglets those in which something is written */
    record Vu(List<Onglet> onglets, LectureDeFeuille lecture) {}

    static Vu de(Path fichier) throws IOException {
        var survol = new Survol();
        var lecture = Tableurs.lire(fichier, survol);
        survol.finir();
        return new Vu(survol.onglets, lecture);
    }

    @Override
    public boolean feuille(String autre) {
        finir();
        nom = autre;
        return onglets.size() < ONGLETS;
    }

    @Override
    public void ligne(RangeeDeFeuille ligne) {
        lignes++;
        if (premieres.size() < PREMIERES) {
            premieres.add(ligne);
        }
    }

    private void finir() {
        if (lignes > 0) {
            onglets.add(new Onglet(nom, premieres, lignes));
        }
        premieres = new ArrayList<>();
        lignes = 0;
    }
}
