package fr.estran.programme.gestion;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.FormulaireHtml;
import fr.estran.Visiteur;
import fr.estran.programme.planification.ServiceNumerique;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.droits.Role;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;

/** A bus of digital help in a community of communes, two of which it goes to: each is a part of the ground. */
record UnBus(ServiceNumerique service, Visiteur responsable, String page) {

    static final String NOUVEAU = "/equipe/lieux/nouveau";
    static final String MARCHE = "Bus numérique, place du marché, Plomelin";

    static UnBus dans(ApplicationContext contexte) {
        var service = ServiceNumerique.dans(contexte);
        var responsable = service.ville().visiteur(Role.RESPONSABLE);
        for (var commune : List.of("plomelin", "ergue")) {
            service.faire(
                    "insert into quartier (structure_id, code, nom) values (structure_courante(), '%s', initcap('%1$s'))"
                            .formatted(commune));
        }
        service.faire("insert into reglage_territoire (structure_id, reglage, valeur)"
                + " values (structure_courante(), 'decoupage', 'commune')");
        var dit = new HashMap<>(Map.of("nom", "Bus numérique", "mobile", "oui"));
        dit.putAll(Map.of("capacite", "8", "accesPmr", "oui", "commune", "Quimper"));
        return new UnBus(service, responsable, cree(responsable.poster(NOUVEAU, dit)));
    }

    String id() {
        return numero(page);
    }

    String halte(String ou, String commune, String quartier) {
        var formulaire = FormulaireHtml.lire(
                responsable.lire(NOUVEAU + "?halteDe=" + id()).body(), NOUVEAU);
        formulaire.avec("nom", ou).avec("commune", commune).avec("quartier", quartier);
        return cree(responsable.envoyer(NOUVEAU, formulaire.champs));
    }

    HttpResponse<String> modifier(String lieu, String champ, String... valeurs) {
        var page = lieu + "/modifier";
        return responsable.envoyer(
                page, FormulaireHtml.lire(responsable.lire(page).body(), page).avec(champ, valeurs).champs);
    }

    void reunir(String garde, String absorbe) {
        var page = garde + "/reunir";
        var apercu = responsable.lire(page + "?avec=" + numero(absorbe)).body();
        assertThat(responsable
                        .poster(
                                page,
                                Map.of("avec", numero(absorbe), "accord", ServiceNumerique.cache(apercu, "accord")))
                        .statusCode())
                .isEqualTo(302);
    }

    Map<String, String> atelier(String lieu) {
        return a(lieu, service.atelier());
    }

    Map<String, String> seance(String jour, String lieu) {
        return a(lieu, service.seance(jour, "09:30", "11:30", "Nolwenn"));
    }

    private static Map<String, String> a(String lieu, Map<String, String> champs) {
        champs.put("lieu", lieu);
        return champs;
    }

    String lieux(ActionId action) {
        return service.dit("""
                select string_agg(lieu.nom, ' · ' order by seance.debut)
                from seance join lieu on lieu.id = seance.lieu_id
                where action_id = '%s'
                """.formatted(action));
    }

    static String numero(String page) {
        return page.substring(page.lastIndexOf('/') + 1);
    }

    static String cree(HttpResponse<String> reponse) {
        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(302);
        return reponse.headers().firstValue("Location").orElseThrow().replaceAll("^.*(/equipe/)", "$1");
    }
}
