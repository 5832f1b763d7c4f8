package fr.estran.ville.besoins;

import static fr.estran.socle.dossier.Colonne.code;
import static fr.estran.socle.dossier.Colonne.date;
import static fr.estran.socle.dossier.Colonne.texte;
import static fr.estran.socle.dossier.Colonne.versCode;
import static fr.estran.socle.dossier.Fichier.facultatif;
import static fr.estran.ville.besoins.DescriptionDeBesoin.BESOIN;

import fr.estran.socle.dossier.Fichier;
import fr.estran.socle.dossier.Porte;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The needs that the town has written, as a folder of records tells them; those of the software need no row. */
@Component
@Order(36)
class PorteBesoins implements Porte {

    @Override
    public List<Fichier> fichiers() {
        return List.of(
                facultatif(
                        "besoins",
                        "besoin_dit",
                        BESOIN.colonnes("besoins", code("code").enCle(), date("retire_le"))),
                facultatif(
                                "besoins_expressions",
                                "besoin_expression",
                                versCode("besoins", "besoin").dans("code").enCle(),
                                texte("expression").enCle())
                        .attachesAuService());
    }
}
