package fr.estran.personnes.vieprivee;

import fr.estran.personnes.registre.Anonymat;
import fr.estran.socle.dossier.Fichier;
import fr.estran.socle.dossier.Porte;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A folder that was made before somebody was erased does not bring them back. */
@Component
@Order(1000)
record PorteViePrivee(Anonymat anonymat, Effacements effacements) implements Porte {

    @Override
    public List<Fichier> fichiers() {
        return List.of();
    }

    @Override
    public void conclure() {
        anonymat.reconnaitreLesAnonymes();
        effacements.rejouer(effacements.consignes());
    }
}
