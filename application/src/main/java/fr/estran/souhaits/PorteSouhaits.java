package fr.estran.souhaits;

import static fr.estran.dossier.Colonne.date;
import static fr.estran.dossier.Colonne.vers;
import static fr.estran.dossier.Colonne.versCode;
import static fr.estran.dossier.Fichier.facultatif;

import fr.estran.dossier.Fichier;
import fr.estran.dossier.Porte;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Wishes, as a folder of records tells them. */
@Component
@Order(81)
class PorteSouhaits implements Porte {

    @Override
    public List<Fichier> fichiers() {
        return List.of(facultatif(
                "souhaits",
                "souhait",
                vers("usagers", "usager").enCle(),
                versCode("thematiques", "thematique").enCle(),
                date("le").enCle()));
    }
}
