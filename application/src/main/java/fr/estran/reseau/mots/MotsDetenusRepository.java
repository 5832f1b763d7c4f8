package fr.estran.reseau.mots;

import fr.estran.personnes.registre.DetenusRepository;
import java.time.Clock;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Nothing here is of a person; what was written to bodies is erased with whoever it names all the same, and told to nobody any more. */
@Repository
@Order(75)
class MotsDetenusRepository extends DetenusRepository {

    MotsDetenusRepository(JdbcClient jdbc, Clock horloge) {
        super(jdbc, horloge, List.of(), List.of("""
                update mot_aux_organismes mot
                set objet = null, texte = null
                where exists (
                    select from usager
                    where usager.structure_id = mot.structure_id
                        and usager.id = any(:fiches)
                        and (nomme(mot.objet, usager.nom_plie) or nomme(mot.texte, usager.nom_plie)))
                """, """
                update message
                set etat = 'sans_objet', prochain_essai = null, clos_le = :maintenant
                from mot_aux_organismes mot
                where mot.structure_id = message.structure_id
                    and mot.id = message.mot_id
                    and mot.texte is null
                    and message.etat in ('a_envoyer', 'a_poster')
                """));
    }
}
