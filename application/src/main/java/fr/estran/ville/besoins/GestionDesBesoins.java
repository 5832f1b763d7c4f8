package fr.estran.ville.besoins;

import static fr.estran.ville.besoins.DescriptionDeBesoin.EXPRESSIONS;

import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.CodeDeNom;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.droits.Journal;
import fr.estran.ville.besoins.GestionDesBesoins.EcritureDeBesoin.DejaLa;
import fr.estran.ville.besoins.GestionDesBesoins.EcritureDeBesoin.Gardee;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The staff write, add, retire and take up needs, and what people say for them. Nothing counted under one is lost. */
@Service
@Transactional
class GestionDesBesoins {

    private final ListeDesBesoins besoins;
    private final BesoinRepository repository;
    private final ExpressionRepository expressions;
    private final Journal journal;
    private final Clock horloge;

    GestionDesBesoins(
            ListeDesBesoins besoins,
            BesoinRepository repository,
            ExpressionRepository expressions,
            Journal journal,
            Clock horloge) {
        this.besoins = besoins;
        this.repository = repository;
        this.expressions = expressions;
        this.journal = journal;
        this.horloge = horloge;
    }

    @Transactional(readOnly = true)
    Besoin lire(String code) {
        return besoins.lire(code).orElseThrow(Introuvable::new);
    }

    /** As the form shows it. */
    @Transactional(readOnly = true)
    Champs ecrits(String code) {
        var besoin = lire(code);
        return Champs.AUCUN
                .avec("nom", besoin.nom())
                .avec("famille", besoin.famille().code())
                .avec("a_apporter", besoin.aApporter())
                .avec(EXPRESSIONS, String.join("\n", expressions.de(code)));
    }

    @Transactional(readOnly = true)
    Map<String, Integer> nombresDExpressions() {
        return expressions.nombres();
    }

    EcritureDeBesoin creer(Champs dits) {
        repository.verrouiller();
        var deja = deCeNom(dits, null);
        if (deja.isPresent()) {
            return new DejaLa(deja.get());
        }
        var pris = besoins.parCode().keySet();
        var code = CodeDeNom.libre(dits.dit("nom"), "besoin", pris::contains);
        ecrire(code, dits);
        journal.noter("besoin.creer", null);
        return new Gardee(code);
    }

    EcritureDeBesoin modifier(String code, Conciliation dite) {
        repository.verrouiller();
        dite.verifier(ecrits(code));
        var deja = deCeNom(dite.ecrits(), code);
        if (deja.isPresent()) {
            return new DejaLa(deja.get());
        }
        ecrire(code, dite.ecrits());
        journal.noter("besoin.modifier", null);
        return new Gardee(code);
    }

    void retirer(String code) {
        repository.verrouiller();
        if (lire(code).auChoix()) {
            repository.retirer(code, horloge.instant());
            journal.noter("besoin.retirer", null);
        }
    }

    void reprendre(String code) {
        repository.verrouiller();
        if (!lire(code).auChoix()) {
            repository.reprendre(code);
            repository.oublierSiLivre(code);
            journal.noter("besoin.reprendre", null);
        }
    }

    private void ecrire(String code, Champs dits) {
        repository.ecrire(code, dits);
        expressions.remplacer(code, DescriptionDeBesoin.expressions(dits.un(EXPRESSIONS)));
        repository.oublierSiLivre(code);
    }

    private Optional<Besoin> deCeNom(Champs dits, @Nullable String sauf) {
        return Optional.ofNullable(LectureDeSaisie.uneLigne(dits.un("nom")))
                .flatMap(nom -> repository.deCeNom(nom, sauf))
                .map(this::lire);
    }

    /** What people say for a need, in the words of the town. */
    @Repository
    record ExpressionRepository(JdbcClient jdbc) {

        List<String> de(String code) {
            return jdbc.sql("select expression from besoin_expression where code = :code order by plier(expression),"
                            + " expression")
                    .param("code", code)
                    .query(String.class)
                    .list();
        }

        /** How many, by need. */
        Map<String, Integer> nombres() {
            var nombres = new HashMap<String, Integer>();
            RowCallbackHandler ligne = rs -> nombres.put(rs.getString("code"), rs.getInt("nombre"));
            jdbc.sql("select code, count(*) as nombre from besoin_expression group by code")
                    .query(ligne);
            return nombres;
        }

        void remplacer(String code, List<String> expressions) {
            jdbc.sql("delete from besoin_expression where code = :code")
                    .param("code", code)
                    .update();
            jdbc.sql("""
                insert into besoin_expression (structure_id, code, expression)
                select structure_courante(), :code, dite
                from unnest(:expressions::text[]) dite
                """).param("code", code).param("expressions", expressions).update();
        }
    }

    /** What came of writing a need. */
    sealed interface EcritureDeBesoin {

        record Gardee(String code) implements EcritureDeBesoin {}

        /** There is one of that name already. */
        record DejaLa(Besoin autre) implements EcritureDeBesoin {}
    }
}
