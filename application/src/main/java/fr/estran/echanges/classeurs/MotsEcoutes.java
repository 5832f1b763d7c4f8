package fr.estran.echanges.classeurs;

import fr.estran.socle.tableurs.RangeeDeFeuille;
import fr.estran.socle.tableurs.ReceptionDeLignes;
import fr.estran.socle.tableurs.Tableurs;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Hears all that a sheet calls venues, counsellors and themes, before any row is understood: ways to write one are then one. */
final class MotsEcoutes implements ReceptionDeLignes {

    private final List<Correspondance> feuilles;
    private @Nullable Correspondance feuille;

    private MotsEcoutes(List<Correspondance> feuilles) {
        this.feuilles = feuilles;
    }

    /** @param feuilles read together: they have their words in common */
    static void ecouter(Path fichier, List<Correspondance> feuilles) throws IOException {
        var mots = feuilles.getFirst().mots();
        feuilles.forEach(feuille -> feuille.pourTous().forEach(mots::ecouter));
        if (feuilles.getFirst().colonnes().stream().anyMatch(MotsEcoutes::deMots)) {
            Tableurs.lire(fichier, new MotsEcoutes(feuilles));
        }
        mots.reunir();
    }

    private static boolean deMots(ColonneDeFeuille colonne) {
        return colonne.champ() != null && Ressemblance.de(colonne.champ());
    }

    @Override
    public boolean feuille(String nom) {
        feuille = feuilles.stream()
                .filter(une -> une.onglet().nom().equals(nom))
                .findFirst()
                .orElse(null);
        return feuille != null;
    }

    @Override
    public void ligne(RangeeDeFeuille ligne) {
        var ici = feuille;
        if (ici == null
                || ligne.numero() <= ici.entete().derniere()
                || LignesALaisser.motif(ici, ligne).isPresent()) {
            return;
        }
        for (var colonne : ici.colonnes()) {
            var champ = colonne.champ();
            if (champ != null && Ressemblance.de(champ)) {
                ici.mots().ecouter(champ, ligne.cellule(colonne.place()).texte());
            }
        }
    }
}
