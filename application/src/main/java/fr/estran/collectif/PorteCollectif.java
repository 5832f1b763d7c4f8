package fr.estran.collectif;

import static fr.estran.dossier.Colonne.date;
import static fr.estran.dossier.Colonne.reference;
import static fr.estran.dossier.Colonne.texte;
import static fr.estran.dossier.Colonne.vers;
import static fr.estran.dossier.Colonne.versCode;
import static fr.estran.dossier.Fichier.facultatif;

import fr.estran.dossier.Fichier;
import fr.estran.dossier.Porte;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Local bodies and their meetings, as a folder of records tells them. */
@Component
@Order(50)
class PorteCollectif implements Porte {

    @Override
    public List<Fichier> fichiers() {
        return List.of(
                facultatif(
                                "acteurs",
                                "acteur",
                                reference(),
                                texte("nom").requis(),
                                texte("missions"),
                                texte("publics"),
                                versCode("quartiers", "quartier"),
                                texte("telephone"),
                                texte("site"))
                        .implicites(),
                facultatif(
                                "reunions",
                                "reunion",
                                reference(),
                                date("date").dans("jour").requis(),
                                texte("ordre_du_jour"))
                        .implicites(),
                facultatif(
                                "reunions_presences",
                                "reunion_presence",
                                vers("reunions", "reunion").enCle(),
                                vers("acteurs", "acteur").enCle())
                        .attachesA("reunion"));
    }
}
