package fr.estran.echanges.classeurs;

import fr.estran.socle.vocabulaire.Contree;
import fr.estran.ville.themes.FormesDAide;
import org.jspecify.annotations.Nullable;

/** What no file of the State's says: for which town it is, whom that town knows, who came already, and what it calls what it gives. */
public record Entete(
        String nom,
        String commune,
        String codeInsee,
        @Nullable String zoneScolaire,
        String fuseau,
        Connus connus,
        FormesDAide formes,
        DejaLa dejaLa) {

    public static Entete de(String nom, String commune, String codeInsee) {
        return new Entete(
                nom,
                commune,
                codeInsee,
                null,
                Contree.pour(codeInsee).fuseau().getId(),
                Connus.PERSONNE,
                FormesDAide.DEFAUT,
                DejaLa.RIEN);
    }
}
