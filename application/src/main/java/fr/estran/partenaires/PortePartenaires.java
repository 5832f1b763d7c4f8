package fr.estran.partenaires;

import static fr.estran.dossier.Colonne.choix;
import static fr.estran.dossier.Colonne.entier;
import static fr.estran.dossier.Colonne.vers;
import static fr.estran.dossier.Fichier.facultatif;

import fr.estran.dossier.Fichier;
import fr.estran.dossier.Porte;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How many partners counted, by age, as a folder of records tells it. */
@Component
@Order(75)
class PortePartenaires implements Porte {

    @Override
    public List<Fichier> fichiers() {
        return List.of(facultatif(
                        "effectifs",
                        "effectif",
                        vers("seances", "seance").enCle(),
                        choix("tranche", TrancheDEffectif.class).enCle(),
                        entier("nombre", 0, 1_000).requis())
                .attachesA("seance"));
    }
}
