package fr.estran.parole.enquetes;

import static fr.estran.socle.dossier.Colonne.code;
import static fr.estran.socle.dossier.Colonne.entier;
import static fr.estran.socle.dossier.Colonne.forme;
import static fr.estran.socle.dossier.Colonne.texte;
import static fr.estran.socle.dossier.Colonne.vers;
import static fr.estran.socle.dossier.Controle.avertissement;
import static fr.estran.socle.dossier.Controle.erreur;
import static fr.estran.socle.dossier.Controle.interdit;
import static fr.estran.socle.dossier.Fichier.facultatif;
import static java.util.stream.Collectors.groupingBy;

import fr.estran.parole.enquetes.DepouilleRepository.Ligne;
import fr.estran.parole.enquetes.QuestionDEnquete.TypeDeQuestion;
import fr.estran.socle.commun.Suppression;
import fr.estran.socle.dossier.Controle;
import fr.estran.socle.dossier.Fichier;
import fr.estran.socle.dossier.Porte;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What was answered, as a folder of records tells it: the tables, as we write them, or the answers of each respondent, as others do. The
 * latter are counted as they come in, and become no rows. What is told of a survey stands, whatever an older folder lacks of it.
 */
@Component
@Order(82)
record PorteUrne(ReponsesApportees apportees) implements Porte {

    private static final int PERSONNES = 1_000_000;

    @Override
    public List<Fichier> fichiers() {
        return List.of(
                facultatif(
                        "enquete_comptes",
                        "enquete_compte",
                        vers("enquetes", "enquete").enCle(),
                        code("question").enCle(),
                        texte("valeur").enCle(),
                        entier("nombre", 1, PERSONNES).requis()),
                facultatif(
                        "enquete_textes",
                        "enquete_texte",
                        forme("id", "[A-Za-z0-9-]{1,60}", "attendu.reference")
                                .dans("cle")
                                .enCle(),
                        vers("enquetes", "enquete").requis(),
                        code("question").requis(),
                        texte("texte").requis()),
                facultatif(
                                "enquete_reponses",
                                "enquete_compte",
                                vers("enquetes", "enquete").enCle(),
                                forme("repondant", "[\\p{L}\\p{N}._-]{1,60}", "attendu.reference")
                                        .enCle(),
                                code("question").enCle(),
                                texte("valeur").requis())
                        .attachesA("enquete")
                        .repetables()
                        .seulementLus());
    }

    /** Its forms wait here: a folder does not count it in their place. */
    private static Controle enCours(String fichier, String condition) {
        return erreur(fichier, "enquete", "controle.enquete_en_cours", """
  select dite.ligne
  from depot_%s dite
  join enquete on enquete.reference = dite.enquete
  where %s
    and exists (
      select from enquete_bulletin bulletin
      where bulletin.structure_id = enquete.structure_id and bulletin.enquete_id = enquete.id
        and bulletin.contenu is not null
    )
  """.formatted(fichier, condition));
    }

    @Override
    public List<Controle> controles() {
        return List.of(
                enCours("enquete_reponses", "true"),
                enCours("enquete_comptes", "true"),
                enCours("enquete_etats", "dite.repondants is not null"),
                interdit("enquete_textes", "texte", "controle.texte_d_enquete", "length(texte) > 10000"),
                erreur("enquete_reponses", "question", "controle.question_inconnue", """
  with decrite as (
    select enquete, code from depot_enquete_questions
    union all
    select enquete.reference, question.code
    from enquete_question question
    join enquete on enquete.structure_id = question.structure_id and enquete.id = question.enquete_id
    where not exists (select from depot_enquete_questions)
  )
  select reponse.ligne
  from depot_enquete_reponses reponse
  where exists (select from decrite where decrite.enquete = reponse.enquete)
    and not exists (select from decrite where decrite.enquete = reponse.enquete and decrite.code = reponse.question)
  """),
                erreur("enquete_questions", "enquete", "controle.reponses_sans_question", """
  select min(question.ligne) as ligne
  from depot_enquete_questions question
  join enquete on enquete.reference = question.enquete
  where exists (
      select from enquete_compte compte
      join enquete_question posee on posee.structure_id = compte.structure_id
        and posee.enquete_id = compte.enquete_id
        and posee.code = compte.question
      where compte.enquete_id = enquete.id
        and not exists (
          select from depot_enquete_questions decrite
          where decrite.enquete = question.enquete and decrite.code = compte.question
        )
    )
  group by question.enquete
  """),
                avertissement("enquete_reponses", "enquete", "controle.enquete_comptee", """
  select min(reponse.ligne) as ligne
  from depot_enquete_reponses reponse
  join enquete on enquete.reference = reponse.enquete
  where enquete.repondants is not null
  group by enquete.reference, enquete.repondants
  having count(distinct reponse.repondant) <> enquete.repondants
  """),
                avertissement("enquete_reponses", "enquete", "controle.enquete_trop_peu_de_reponses", """
  select min(reponse.ligne) as ligne
  from depot_enquete_reponses reponse
  where not exists (select from enquete where enquete.reference = reponse.enquete and enquete.repondants is not null)
  group by reponse.enquete
  having count(distinct reponse.repondant) < %d
  """.formatted(
                                Suppression.SEUIL)));
    }

    @Override
    public Set<String> lusEnConcluant() {
        return Set.of("enquete_reponses");
    }

    @Override
    public void conclure() {
        apportees.compter();
    }

    /** The answers that a folder of records brings, each respondent's, counted in its transaction as our own forms are. */
    @Component
    record ReponsesApportees(DepouilleRepository repository, Enquetes enquetes) {

        void compter() {
            repository.apportees().stream().collect(groupingBy(Ligne::enquete)).forEach(this::compter);
        }

        private void compter(EnqueteId id, List<Ligne> lignes) {
            var enquete = enquetes.trouver(id);
            var bulletins = lignes.stream().collect(groupingBy(Ligne::repondant)).values().stream()
                    .map(siennes ->
                            enquete.map(decrite -> bulletin(decrite, siennes)).orElse(new Bulletin(Map.of())))
                    .toList();
            enquete.ifPresent(decrite -> repository.ecrire(id, Depouille.de(decrite, bulletins)));
            enquetes.noterLeCompte(id, bulletins.size(), 0, null);
        }

        /** What others asked and kept is counted as they kept it, also where it is no choice that they told us. */
        private static Bulletin bulletin(Enquete enquete, List<Ligne> siennes) {
            var reponses = new HashMap<String, List<String>>();
            for (var ligne : siennes) {
                enquete.question(ligne.question()).ifPresent(question -> {
                    var dites = reponses.computeIfAbsent(question.code(), _ -> new ArrayList<>());
                    valeurs(question.type(), ligne.valeur())
                            .filter(valeur -> !dites.contains(valeur))
                            .forEach(dites::add);
                });
            }
            reponses.values().removeIf(List::isEmpty);
            return new Bulletin(reponses);
        }

        private static Stream<String> valeurs(TypeDeQuestion type, String valeur) {
            return (type == TypeDeQuestion.MULTIPLE ? Arrays.stream(valeur.split("\\|")) : Stream.of(valeur))
                    .filter(dite -> !dite.isEmpty());
        }
    }
}
