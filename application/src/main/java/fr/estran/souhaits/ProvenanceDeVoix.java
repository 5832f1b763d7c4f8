package fr.estran.souhaits;

import fr.estran.commun.Code;

/** How a voice came. */
enum ProvenanceDeVoix implements Code {
    /** Of somebody of the register: one voice per theme. */
    PERSONNE,
    /** On a sheet without a name, that the team has entered. */
    PAPIER,
    /** On the web without a code: whoever wants to may answer twice. */
    SANS_CODE
}
