package fr.estran.reseau.reunions;

import static fr.estran.socle.dossier.Colonne.choix;
import static fr.estran.socle.dossier.Colonne.date;
import static fr.estran.socle.dossier.Colonne.reference;
import static fr.estran.socle.dossier.Colonne.texte;
import static fr.estran.socle.dossier.Colonne.vers;
import static fr.estran.socle.dossier.Controle.interdit;
import static fr.estran.socle.dossier.Fichier.facultatif;

import fr.estran.reseau.reunions.Decision.EtatDeDecision;
import fr.estran.socle.dossier.Controle;
import fr.estran.socle.dossier.Fichier;
import fr.estran.socle.dossier.Porte;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the collective decided, as a folder of records tells it. */
@Component
@Order(53)
class PorteDecisions implements Porte {

    @Override
    public List<Fichier> fichiers() {
        return List.of(facultatif(
                        "reunions_decisions",
                        "reunion_decision",
                        reference(),
                        vers("reunions", "reunion").requis(),
                        texte("quoi").requis(),
                        vers("acteurs", "acteur"),
                        texte("qui"),
                        date("pour_le"),
                        choix("etat", EtatDeDecision.class).requis(),
                        date("close_le"),
                        texte("suite"))
                .attachesA("reunion"));
    }

    @Override
    public List<Controle> controles() {
        return List.of(
                interdit("reunions_decisions", "quoi", "controle.decision_courte", """
                        greatest(length(quoi), length(suite)) > 500 or length(qui) > 120
                        """),
                interdit("reunions_decisions", "close_le", "controle.decision_close", """
                        (etat = 'a_faire') <> (close_le is null)
                        """));
    }
}
