package fr.estran.presences;

import static fr.estran.socle.dossier.Colonne.choix;
import static fr.estran.socle.dossier.Colonne.code;
import static fr.estran.socle.dossier.Colonne.entier;
import static fr.estran.socle.dossier.Colonne.vers;
import static fr.estran.socle.dossier.Fichier.facultatif;

import fr.estran.socle.dossier.Colonne;
import fr.estran.socle.dossier.Fichier;
import fr.estran.socle.dossier.Porte;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Heads without a name, by age, by gender, by what they do, as a folder of records tells them. */
@Component
@Order(75)
class PortePartenaires implements Porte {

    @Override
    public List<Fichier> fichiers() {
        return List.of(
                comptes("effectifs", "effectif", choix("tranche", TrancheDEffectif.class)),
                comptes("effectifs_genres", "effectif_genre", choix("genre", "F", "M", "X")),
                comptes("effectifs_situations", "effectif_situation", code("situation")));
    }

    private static Fichier comptes(String nom, String table, Colonne trait) {
        return facultatif(
                        nom,
                        table,
                        vers("seances", "seance").enCle(),
                        trait.enCle(),
                        entier("nombre", 0, 1_000).requis())
                .attachesA("seance");
    }
}
