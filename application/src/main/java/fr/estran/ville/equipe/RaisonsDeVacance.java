package fr.estran.ville.equipe;

import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.droits.Journal;
import fr.estran.ville.equipe.EtatDePoste.Vacance;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Why nobody holds a post, or held it: said of a vacancy, which is told by the days on which nobody does. */
@Service
@Transactional
class RaisonsDeVacance {

    static final int LONGUEUR = 200;

    /** Of the post, never of whoever left it. */
    enum Raison implements Code {
        RECRUTEMENT,
        SANS_CANDIDAT,
        ARRIVEE_ATTENDUE,
        SUSPENDU,
        PAS_OUVERT,
        AUTRE
    }

    private final PosteRepository postes;
    private final RaisonDeVacanceRepository repository;
    private final DerivationRepository derivation;
    private final Journal journal;

    RaisonsDeVacance(
            PosteRepository postes,
            RaisonDeVacanceRepository repository,
            DerivationRepository derivation,
            Journal journal) {
        this.postes = postes;
        this.repository = repository;
        this.derivation = derivation;
        this.journal = journal;
    }

    /** @param debut its first day */
    @Transactional(readOnly = true)
    Vacance lire(PosteId poste, LocalDate debut) {
        return postes.vacances(poste).stream()
                .filter(vacance -> vacance.debut().equals(debut))
                .findFirst()
                .orElseThrow(Introuvable::new);
    }

    @Transactional(readOnly = true)
    Champs champs(PosteId poste, LocalDate debut) {
        var vacance = lire(poste, debut);
        return Champs.AUCUN.avec("raison", vacance.raison()).avec("precisions", vacance.precisions());
    }

    /** Without a reason, none is known any more. */
    void dire(PosteId poste, LocalDate debut, Conciliation dite) {
        postes.verrouiller(poste);
        dite.verifier(champs(poste, debut));
        var vacance = lire(poste, debut);
        repository.oublier(vacance);
        if (dite.ecrits().un("raison") != null) {
            repository.ecrire(vacance, dite.ecrits().dit("raison"), precisions(dite.ecrits()));
        }
        derivation.prendreEnMain();
        journal.noter("accords.raison", poste.valeur());
    }

    /** By field. */
    static Map<String, String> fautes(Champs dits) {
        var fautes = new LinkedHashMap<String, String>();
        var raison = dits.un("raison");
        if (raison == null
                ? precisions(dits) != null
                : Code.lire(Raison.class, raison).isEmpty()) {
            fautes.put("raison", Accords.M.dire("faute.raison"));
        }
        if (dits.ligne("precisions").length() > LONGUEUR) {
            fautes.put("precisions", Accords.M.dire("faute.precisions", "n", LONGUEUR));
        }
        return fautes;
    }

    private static @Nullable String precisions(Champs dits) {
        return dits.un("precisions") == null ? null : dits.ligne("precisions");
    }

    @Repository
    record RaisonDeVacanceRepository(JdbcClient jdbc) {

        /** Those that are told of its days, or of days between the vacancy before it and its own. */
        void oublier(Vacance vacance) {
            jdbc.sql("""
                delete from raison_de_vacance
                where poste_id = :poste
                    and jour <= coalesce(:fin::date, 'infinity')
                    and jour > coalesce((
                        select max(avant.fin)
                        from vacance_de_poste avant
                        where avant.structure_id = raison_de_vacance.structure_id
                            and avant.poste_id = raison_de_vacance.poste_id
                            and avant.fin < :debut
                    ), '-infinity')
                """).paramSource(vacance).update();
        }

        void ecrire(Vacance vacance, String raison, @Nullable String precisions) {
            jdbc.sql("""
                insert into raison_de_vacance (structure_id, poste_id, jour, raison, precisions)
                values (structure_courante(), :poste, :debut, :raison, :precisions)
                """)
                    .param("raison", raison)
                    .param("precisions", precisions)
                    .param("poste", vacance.poste())
                    .param("debut", vacance.debut())
                    .update();
        }
    }
}
