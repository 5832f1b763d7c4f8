package fr.estran.messages;

import static fr.estran.socle.dossier.Colonne.choix;
import static fr.estran.socle.dossier.Colonne.texte;
import static fr.estran.socle.dossier.Controle.erreur;
import static fr.estran.socle.dossier.Controle.interdit;
import static fr.estran.socle.dossier.Fichier.facultatif;
import static java.util.stream.Collectors.joining;

import fr.estran.socle.dossier.Controle;
import fr.estran.socle.dossier.Fichier;
import fr.estran.socle.dossier.Porte;
import java.util.Collection;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What messages say in the town's own words, as a folder of records tells it; the others say ours. */
@Component
@Order(93)
class PorteTextes implements Porte {

    @Override
    public List<Fichier> fichiers() {
        return List.of(facultatif(
                        "messages_textes",
                        "modele_message",
                        choix("modele", Modele.deLaVille()).enCle(),
                        choix("canal", Forme.class).enCle(),
                        texte("objet"),
                        texte("texte").requis())
                .attachesAuService());
    }

    /** As the form has it. */
    @Override
    public List<Controle> controles() {
        return List.of(
                interdit("messages_textes", "objet", "controle.objet_de_message", """
                        (canal = 'courriel') = (objet is null) or length(objet) > 200
                        """),
                interdit("messages_textes", "texte", "controle.texte_de_message", """
                        texte !~ '\\S' or length(texte) > 4000
                        """),
                aTrous("objet"),
                aTrous("texte"));
    }

    private static Controle aTrous(String colonne) {
        return erreur("messages_textes", colonne, "controle.mots_entre_accolades", """
                select ligne
                from depot_messages_textes
                where regexp_replace(%1$s, '\\{(%2$s)\\}', '', 'g') ~ '[{}]'
                    or canal = 'neutre' and %1$s ~ '\\{(%3$s)\\}'
                """.formatted(
                        colonne, unDe(Remplissage.VARIABLES), unDe(Forme.DISENT_TROP)));
    }

    private static String unDe(Collection<String> noms) {
        return noms.stream().collect(joining("|"));
    }
}
