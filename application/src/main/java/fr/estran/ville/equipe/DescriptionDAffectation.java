package fr.estran.ville.equipe;

import static fr.estran.socle.dossier.Champ.jour;

import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.dossier.Champ;
import fr.estran.socle.dossier.Colonne;
import fr.estran.socle.dossier.FicheDecrite;
import fr.estran.socle.dossier.FormeDeChamp;
import fr.estran.socle.dossier.FormesAuChoix;
import fr.estran.socle.dossier.FormesChiffrees;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** That somebody holds a post: who, from when to when, for how much of it. */
final class DescriptionDAffectation {

    static final String FICHE = "affectation";

    private static final String DATES = "dates";
    private static final String FICHIER = "affectations";

    static final FicheDecrite AFFECTATION = FicheDecrite.de(
            "affectation",
            Messages.de("ville/accords"),
            Champ.de("poste", new FormesAuChoix.Designe("poste_id", "postes"))
                    .obligatoire()
                    .dans(FICHIER),
            Champ.de("conseiller", new FormesAuChoix.Designe("conseiller_id", "conseillers"))
                    .obligatoire()
                    .partie(FICHE)
                    .groupe("qui")
                    .dans(FICHIER),
            jour("debut").obligatoire().partie(FICHE).groupe(DATES).dans(FICHIER),
            jour("fin", "debut").partie(FICHE).groupe(DATES).dans(FICHIER),
            Champ.de("part", new Part()).obligatoire().partie(FICHE).dans(FICHIER));

    private DescriptionDAffectation() {}

    /** Of a whole post, in hundredths, with their sign if one likes. */
    private record Part(FormeDeChamp nombre) implements FormeDeChamp {

        Part() {
            this(new FormesChiffrees.Nombre(1, 100));
        }

        @Override
        public String saisie() {
            return nombre.saisie();
        }

        @Override
        public @Nullable String faute(String dit) {
            return nombre.faute(sansSigne(dit));
        }

        @Override
        public Map<String, @Nullable Object> lire(String colonne, @Nullable String dit) {
            return nombre.lire(colonne, sansSigne(dit));
        }

        private static String sansSigne(@Nullable String dit) {
            return LectureDeSaisie.texteOuRien(dit).replace("%", "").strip();
        }

        @Override
        public List<Colonne> colonnes(String colonne) {
            return nombre.colonnes(colonne);
        }
    }
}
