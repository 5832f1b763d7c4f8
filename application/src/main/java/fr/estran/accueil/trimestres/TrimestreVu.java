package fr.estran.accueil.trimestres;

import fr.estran.accueil.trimestres.Resume.Decisions;
import fr.estran.accueil.trimestres.Resume.EtatDeTrimestre;
import fr.estran.programme.TrimestreDuProgramme;
import fr.estran.socle.droits.Identite;
import java.time.LocalDate;
import java.util.List;

/** A quarter as its page shows it: its numbers, what was read of it, and the state that both tell. */
public record TrimestreVu(Resume resume, EtatDeTrimestre etat, List<PartieARelire> parties) {

    public TrimestreDuProgramme trimestre() {
        return resume.trimestre();
    }

    public String code() {
        return resume.code();
    }

    /** Of its page, and the beginning of those that hang on it. */
    public String adresse() {
        return trimestre().adresseDeGestion();
    }

    public Decisions decisions() {
        return resume.decisions();
    }

    /** What the public sees, and comes to already, is proofread no more. */
    public boolean aRelire(LocalDate aujourdhui) {
        return etat.enPreparation() || !trimestre().commence(aujourdhui);
    }

    public boolean toutEstRelu() {
        return Relectures.toutEstRelu(parties);
    }

    /** What all parts say together. */
    public String empreinte() {
        return Relectures.empreinte(parties);
    }

    public boolean peutRelire(Identite qui, PartieARelire partie) {
        return Relectures.peutRelire(qui, partie);
    }
}
