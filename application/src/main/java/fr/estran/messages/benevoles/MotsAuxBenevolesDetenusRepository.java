package fr.estran.messages.benevoles;

import fr.estran.personnes.registre.DetenusRepository;
import fr.estran.socle.vocabulaire.EtatDeMessage;
import java.time.Clock;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Nothing here is of a person who is helped; what was written is erased with whoever it names all the same, and told to nobody any more. */
@Repository
@Order(76)
class MotsAuxBenevolesDetenusRepository extends DetenusRepository {

    MotsAuxBenevolesDetenusRepository(JdbcClient jdbc, Clock horloge) {
        super(jdbc, horloge, List.of(), List.of("""
                update mot_aux_benevoles mot
                set texte = null
                where exists (
                    select from usager
                    where usager.structure_id = mot.structure_id
                        and usager.id = any(:fiches)
                        and nomme(mot.texte, usager.nom_plie))
                """, """
                update message
                set etat = 'sans_objet', prochain_essai = null, clos_le = :maintenant
                from mot_aux_benevoles mot
                where mot.structure_id = message.structure_id
                    and mot.id = message.mot_aux_benevoles_id
                    and mot.texte is null
                    and message.etat in $attente$
                """.replace(
                        "$attente$", EtatDeMessage.sql(EtatDeMessage::enAttente))));
    }
}
