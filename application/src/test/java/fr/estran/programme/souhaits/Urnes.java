package fr.estran.programme.souhaits;

import fr.estran.Ville;
import fr.estran.socle.commun.UsagerId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A town that asks, on 15 January 2024, about photos, and about benefits, which are sensitive. */
record Urnes(ApplicationContext contexte, Ville ville, ConsultationId consultation) {

    static Urnes ouvrir(ApplicationContext contexte) {
        var ville = Ville.dans(contexte);
        var consultation = ville.faire(() -> {
            contexte.getBean(JdbcClient.class).sql("""
                            insert into thematique (structure_id, code, libelle, champ, sensible)
                            values
                                (structure_courante(), 'photos', 'Photos', 'usages_quotidiens', false),
                                (structure_courante(), 'caf', 'CAF', 'demarches_en_ligne', true)
                            """).update();
            contexte.getBean(JdbcClient.class).sql("""
                            insert into quartier (structure_id, code, nom)
                            values (structure_courante(), 'centre', 'Centre')
                            """).update();
            return contexte.getBean(ConsultationsDesSouhaits.class)
                    .creer(
                            "Vos souhaits",
                            LocalDate.parse("2024-01-15"),
                            LocalDate.parse("2024-03-31"),
                            List.of("photos", "caf"));
        });
        return new Urnes(contexte, ville, consultation);
    }

    UsagerId personne() {
        var id = UUID.randomUUID();
        ville.faire(() ->
                contexte.getBean(JdbcClient.class).sql("""
                        insert into usager (structure_id, id, nom, prenom, quartier)
                        values (structure_courante(), :id, 'Le Gall', 'Luce', 'centre')
                        """).param("id", id).update());
        return new UsagerId(id);
    }

    void repondre(String... themes) {
        parLEquipe(new ReponseAuxSouhaits(UUID.randomUUID(), List.of(themes), null));
    }

    void repondre(int fois, String... themes) {
        IntStream.range(0, fois).forEach(_ -> repondre(themes));
    }

    void parLEquipe(ReponseAuxSouhaits reponse) {
        ville.faire(() -> contexte.getBean(VoixDesSouhaits.class).parLEquipe(consultation, reponse));
    }

    void surLeSite(ReponseAuxSouhaits reponse) {
        ville.faire(() -> contexte.getBean(VoixDesSouhaits.class).surLeSite(consultation, reponse));
    }

    void ecrire(String sql) {
        ville.faire(() -> contexte.getBean(JdbcClient.class).sql(sql).update());
    }

    void clore() {
        ville.faire(() -> {
            contexte.getBean(ClotureDeConsultation.class).clore(consultation);
            return consultation;
        });
    }

    int voix(String theme) {
        return ville.faire(() -> contexte.getBean(Souhaits.class).de(consultation).stream()
                .filter(compte -> compte.theme().equals(theme))
                .mapToInt(SouhaitCompte::voix)
                .sum());
    }

    ConsultationDesSouhaits lire() {
        return ville.faire(
                () -> contexte.getBean(ConsultationsDesSouhaits.class).lire(consultation));
    }

    List<String> dits(String sql) {
        return ville.faire(() ->
                contexte.getBean(JdbcClient.class).sql(sql).query(String.class).list());
    }
}
