;;; -*- lexical-binding: t -*-
;; Run inside Emacs, once it has read its own settings: opens the drafts that NIANBAO_TEST_FILES
;; names, a line each, and writes what a user would see of each to NIANBAO_TEST_RESULTS.
;; Waits until a finding of the first says NIANBAO_TEST_WORDS, since a server may learn of the language
;; after its first answer.  Takes the preferred quick fix at the first finding of the first draft and saves it.

(require 'json)

(defconst probe-patience 20)

(defun probe-wait (holds)
  "Let messages come in until HOLDS answers with something, or patience ends."
  (let ((end (+ (float-time) probe-patience)))
    (while (and (not (funcall holds)) (< (float-time) end))
      (accept-process-output nil 0.02))))

(defun probe-served-p ()
  "Whether a server looks after this buffer."
  (bound-and-true-p eglot--managed-mode))

(defun probe-findings ()
  "What Flymake shows in this buffer, in the order of the text."
  (sort (flymake-diagnostics)
        (lambda (one other) (< (flymake-diagnostic-beg one) (flymake-diagnostic-beg other)))))

(defun probe-shown ()
  "The findings of this buffer; columns count characters from 0."
  (vconcat
   (mapcar (lambda (finding)
             (save-excursion
               (goto-char (flymake-diagnostic-beg finding))
               `((line . ,(1- (line-number-at-pos)))
                 (column . ,(- (point) (line-beginning-position)))
                 (message . ,(flymake-diagnostic-text finding)))))
           (probe-findings))))

(defun probe-settle (holds)
  "Wait until HOLDS; a batch Emacs has no idle time, in which Flymake would begin by itself."
  (probe-wait (lambda () (when (probe-served-p) (flymake-start)) (funcall holds))))

(defun probe-says-p (words)
  "Whether a finding of this buffer says WORDS."
  (seq-some (lambda (finding)
              (string-match-p (regexp-quote words) (flymake-diagnostic-text finding)))
            (probe-findings)))

(defun probe-open (file words)
  "Visit FILE as a command would, and say what is seen once a finding says WORDS."
  (find-file file)
  (run-hooks 'post-command-hook)
  (when (derived-mode-p 'nianbao-mode) (probe-settle (lambda () (probe-says-p words))))
  `((language . ,(symbol-name major-mode))
    (served . ,(if (probe-served-p) t :json-false))
    (diagnostics . ,(probe-shown))))

(defun probe-fix-first ()
  "Choose what is preferred among the quick fixes of the first finding, and save."
  (goto-char (flymake-diagnostic-beg (car (probe-findings))))
  (let ((last-nonmenu-event ?x)
        ;; What Eglot offers as the default is what is preferred.
        (completing-read-function (lambda (&rest arguments) (nth 6 arguments))))
    (eglot-code-actions (point) nil "quickfix" t))
  (eglot--signal-textDocument/didChange)
  (probe-settle (lambda () (null (probe-findings))))
  (save-buffer)
  `((left . ,(probe-shown))))

(let (fix files fault)
  (condition-case thrown
      (dolist (file (split-string (getenv "NIANBAO_TEST_FILES") "\n"))
        (push (probe-open file (if files "" (getenv "NIANBAO_TEST_WORDS"))) files)
        (unless fix (setq fix (probe-fix-first))))
    (error (setq fault (error-message-string thrown))))
  (let ((coding-system-for-write 'utf-8))
    (write-region
     (json-encode `((fault . ,fault) (fix . ,fix) (files . ,(vconcat (nreverse files)))))
     nil (getenv "NIANBAO_TEST_RESULTS") nil 'silent))
  (kill-emacs 0))
