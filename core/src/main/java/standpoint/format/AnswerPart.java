package standpoint.format;

/** The parts of an Answer that a verb may speak of. Articles and actors always come along. */
public enum AnswerPart { QUESTION, COVERAGE, BOARD, POSITIONS, MOVES, CONFLICTS, ORIGINS, STORIES, EVENTS, COMMITMENTS, FIGURES, TIMELINE }
