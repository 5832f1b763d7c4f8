package fr.estran.messages;

import static fr.estran.socle.dossier.Colonne.texte;
import static fr.estran.socle.dossier.Controle.interdit;
import static fr.estran.socle.dossier.Fichier.facultatif;

import fr.estran.socle.dossier.Controle;
import fr.estran.socle.dossier.Fichier;
import fr.estran.socle.dossier.Porte;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who asked for no more messages: a promise that a folder keeps too. No value of it is ever printed. */
@Component
@Order(96)
class PorteArrets implements Porte {

    @Override
    public List<Fichier> fichiers() {
        return List.of(facultatif(
                "messages_arrets", "message_arret", texte("destinataire").enCle()));
    }

    @Override
    public List<Controle> controles() {
        return List.of(interdit("messages_arrets", "destinataire", "controle.destinataire_en_minuscules", """
                        destinataire <> lower(destinataire) or destinataire !~ '\\S'
                        """));
    }
}
