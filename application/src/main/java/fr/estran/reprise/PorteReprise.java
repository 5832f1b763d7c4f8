package fr.estran.reprise;

import static fr.estran.dossier.Colonne.choix;
import static fr.estran.dossier.Colonne.date;
import static fr.estran.dossier.Colonne.reference;
import static fr.estran.dossier.Fichier.facultatif;

import fr.estran.dossier.Fichier;
import fr.estran.dossier.Porte;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** From which sheets records came, and how these were read: a report that counts them says so. */
@Component
@Order(90)
class PorteReprise implements Porte {

    @Override
    public List<Fichier> fichiers() {
        return List.of(facultatif(
                "reprises",
                "reprise",
                reference(),
                choix("individuel", Individuel.class).requis(),
                date("premier_jour").requis(),
                date("dernier_jour").requis()));
    }
}
