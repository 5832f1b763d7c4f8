package fr.estran.presences.remises;

import static fr.estran.socle.dossier.Colonne.choix;
import static fr.estran.socle.dossier.Colonne.code;
import static fr.estran.socle.dossier.Colonne.date;
import static fr.estran.socle.dossier.Colonne.forme;
import static fr.estran.socle.dossier.Colonne.texte;
import static fr.estran.socle.dossier.Colonne.vers;
import static fr.estran.socle.dossier.Controle.interdit;
import static fr.estran.socle.dossier.Fichier.facultatif;

import fr.estran.presences.remises.PhraseUsuelle.Sorte;
import fr.estran.socle.dossier.Controle;
import fr.estran.socle.dossier.Fichier;
import fr.estran.socle.dossier.Porte;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The usual phrases of the town and the links of its sessions, as a folder of records tells them; phrases that come with Estran need no row. */
@Component
@Order(99)
class PorteRemises implements Porte {

    @Override
    public List<Fichier> fichiers() {
        return List.of(
                facultatif(
                        "phrases_usuelles",
                        "phrase_usuelle",
                        code("code").enCle(),
                        choix("sorte", Sorte.class).requis(),
                        texte("texte").requis(),
                        date("retiree_le")),
                facultatif(
                                "seances_liens",
                                "lien_de_seance",
                                vers("seances", "seance").enCle(),
                                forme("lien", LienDeSeance.FORME, "attendu.lien_https")
                                        .enCle(),
                                texte("titre").requis())
                        .attachesA("seance"));
    }

    @Override
    public List<Controle> controles() {
        return List.of(
                interdit("seances_liens", "lien", "controle.lien_de_seance", "length(lien) > " + LienDeSeance.LIEN),
                interdit(
                        "seances_liens",
                        "titre",
                        "controle.titre_de_lien",
                        "titre ~ '[\n\r]' or length(titre) > " + LienDeSeance.TITRE));
    }
}
