package fr.estran.programme.reconduction;

import fr.estran.FormulaireHtml;
import fr.estran.Visiteur;
import fr.estran.programme.planification.ServiceNumerique;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Identifiants;
import fr.estran.socle.commun.SeanceId;
import java.net.http.HttpResponse;
import java.util.List;
import org.springframework.context.ApplicationContext;

/** A small town with two counsellors, that takes January to March 2024 over into the next three months. */
record UnTrimestre(ServiceNumerique service) {

    static final String PAGE = "/equipe/programme/reconduction";

    static UnTrimestre dans(ApplicationContext contexte) {
        var trimestre = new UnTrimestre(ServiceNumerique.dans(contexte));
        trimestre.faire("""
                insert into vacances_scolaires (structure_id, premier_jour, dernier_jour)
                values (structure_courante(), '2023-12-23', '2024-01-07'), (structure_courante(), '2024-02-24', '2024-03-10'),
                    (structure_courante(), '2024-04-20', '2024-05-05'), (structure_courante(), '2024-07-06', '2024-09-01')
                """);
        return trimestre;
    }

    void faire(String sql) {
        service.faire(sql);
    }

    ActionId action(String type, String titre, String capacite) {
        var id = Identifiants.nouveau();
        faire("""
                insert into action (structure_id, id, type, titre, capacite, publiee, trimestre)
                values (structure_courante(), '%s', '%s', '%s', %s, true, '2024-T1')
                """.formatted(id, type, titre, capacite));
        return new ActionId(id);
    }

    SeanceId seance(ActionId action, String debut, String fin, String qui) {
        var id = Identifiants.nouveau();
        faire("""
                insert into seance (structure_id, id, action_id, lieu_id, debut, fin, statut)
                select structure_courante(), '%s', '%s', id, timestamp '%s' at time zone 'Europe/Paris',
                    timestamp '%s' at time zone 'Europe/Paris', 'prevue'
                from lieu
                where reference = 'L1'
                """.formatted(id, action, debut, debut.substring(0, 11) + fin));
        faire("""
                insert into seance_conseiller (structure_id, seance_id, conseiller_id)
                select structure_courante(), '%s', id from conseiller where prenom = '%s'
                """.formatted(id, qui));
        return new SeanceId(id);
    }

    /** On Tuesdays of school, in the morning, by Nolwenn, but for one. */
    ActionId permanence() {
        var action = action("permanence", "Permanence du bourg", "null");
        for (var jour : List.of("01-09", "01-16", "01-23", "02-06", "02-13", "02-20", "03-12", "03-19", "03-26")) {
            seance(action, "2024-" + jour + " 09:30", "12:00", "Nolwenn");
        }
        return action;
    }

    ActionId atelier(String titre, String jour) {
        var action = action("atelier", titre, "8");
        seance(action, jour + " 14:00", "16:00", "Gildas");
        return action;
    }

    FormulaireHtml ouvrir(String adresse) {
        return formulaire(service.conseillere().lire(adresse).body());
    }

    FormulaireHtml ouvrir() {
        return ouvrir(PAGE);
    }

    static FormulaireHtml formulaire(String page) {
        return FormulaireHtml.lire(page.substring(page.indexOf("method=\"post\" action=\"" + PAGE)), PAGE);
    }

    HttpResponse<String> reprendre(FormulaireHtml formulaire) {
        return reprendre(service.conseillere(), formulaire);
    }

    static HttpResponse<String> reprendre(Visiteur qui, FormulaireHtml formulaire) {
        return qui.envoyer(PAGE, formulaire.avec("faire", "reprendre").champs);
    }

    String dit(String sql) {
        return service.dit(sql);
    }

    /** The sessions of the coming quarter, in their order. */
    String ecrites() {
        return dit("""
                select coalesce(string_agg(action.titre || ' ' || to_char(seance.debut at time zone 'Europe/Paris', 'DD/MM HH24:MI'),
                    ', ' order by seance.debut, action.titre), '')
                from seance
                join action on action.structure_id = seance.structure_id and action.id = seance.action_id
                where seance.debut >= '2024-04-01' and not seance.annulee
                """);
    }
}
