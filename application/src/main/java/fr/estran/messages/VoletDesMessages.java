package fr.estran.messages;

import fr.estran.messages.VoletDesMessages.MessagesRecusRepository.Recu;
import fr.estran.personnes.registre.Volet;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.vocabulaire.EtatDeMessage;
import fr.estran.socle.vocabulaire.Moyen;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Repository;

/** What somebody was told, or is about to be. */
@Component
record VoletDesMessages(MessagesRecusRepository repository) implements Volet {

    private static final Messages MESSAGES = Messages.de("personnes/usagers");
    private static final Messages DES_TEXTES = Messages.de("messages/textes");

    @Override
    public List<Partie> de(Collection<UsagerId> fiches) {
        return List.of(new Partie(
                40,
                "messages-recus",
                MESSAGES.dire("volet.messages"),
                List.of(
                        MESSAGES.dire("volet.messages"),
                        MESSAGES.dire("volet.quoi"),
                        MESSAGES.dire("volet.quand"),
                        MESSAGES.dire("volet.canal"),
                        MESSAGES.dire("volet.message.etat")),
                repository.de(fiches).stream().map(VoletDesMessages::ligne).toList(),
                MESSAGES.dire("volet.messages.aucun")));
    }

    private static Ligne ligne(Recu recu) {
        return new Ligne(
                "/equipe/messages/actions/" + recu.action(),
                List.of(
                        DES_TEXTES.dire("modele." + recu.modele()),
                        recu.titre(),
                        Jours.dire(recu.jour()),
                        DES_TEXTES.dire("canal." + recu.moyen().code()),
                        DES_TEXTES.dire("etat." + recu.etat().code())));
    }

    /** What one person was told. */
    @Repository
    record MessagesRecusRepository(JdbcClient jdbc) {

        record Recu(LocalDate jour, String modele, Moyen moyen, EtatDeMessage etat, ActionId action, String titre) {}

        List<Recu> de(Collection<UsagerId> fiches) {
            return jdbc.sql("""
                select
                    (coalesce(message.clos_le, message.envoye_le, message.du) at time zone structure.fuseau)::date as jour,
                    message.modele,
                    message.canal as moyen,
                    message.etat,
                    action.id as action,
                    action.titre
                from inscription
                join message on message.structure_id = inscription.structure_id
                    and message.inscription_id = inscription.id
                join structure on structure.structure_id = message.structure_id
                join action on action.structure_id = message.structure_id and action.id = message.action_id
                where inscription.structure_id = structure_courante()
                    and inscription.usager_id = any(:fiches)
                    and message.pour in ('personne', 'tiers')
                    and message.etat <> 'sans_objet'
                order by message.du desc, message.id
                limit 50
                """).param("fiches", fiches).query(Recu.class).list();
        }
    }
}
