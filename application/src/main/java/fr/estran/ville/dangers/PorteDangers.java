package fr.estran.ville.dangers;

import static fr.estran.socle.dossier.Colonne.code;
import static fr.estran.socle.dossier.Colonne.codes;
import static fr.estran.socle.dossier.Colonne.date;
import static fr.estran.socle.dossier.Colonne.forme;
import static fr.estran.socle.dossier.Colonne.texte;
import static fr.estran.socle.dossier.Fichier.facultatif;

import fr.estran.socle.dossier.Fichier;
import fr.estran.socle.dossier.Porte;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The numbers that the town adds, as a folder of records tells them; those of the country need no row. */
@Component
@Order(37)
class PorteDangers implements Porte {

    @Override
    public List<Fichier> fichiers() {
        return List.of(facultatif(
                "numeros_d_ici",
                "numero_d_ici",
                code("code").enCle(),
                forme("numero", "[+0-9][0-9 .]{1,24}", "attendu.numero").requis(),
                texte("nom").requis(),
                texte("pour").requis(),
                texte("quand").requis(),
                codes("dangers", Danger.class).requis(),
                date("retire_le")));
    }
}
